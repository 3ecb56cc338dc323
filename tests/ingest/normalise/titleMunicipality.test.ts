import { expect, it } from 'vitest'
import { openFile } from '../../../src/ingest/openFile.ts'
import { recogniseSheet } from '../../../src/ingest/recogniseSheet.ts'
import { fileMunicipality } from '../../../src/ingest/fileMunicipality.ts'
import { readTitleMunicipality } from '../../../src/ingest/normalise/titleMunicipality.ts'

it.each([
  ['令和５年度　緑川市行政改革大綱　実施計画　進捗状況報告', '緑川市'],
  ['『伊勢原市市民参加推進指針』における「基本的な取り組み」への進捗状況等', '伊勢原市'],
  ['神奈川県伊勢原市 令和4年度', '神奈川県伊勢原市'],
  ['愛甲郡愛川町総合計画', '愛川町'],
  ['四日市市総合計画の進捗', '四日市市'],
  ['東村山市 第5次総合計画', '東村山市'],
  ['市川市の取り組み', '市川市'],
  ['町田市地域福祉計画', '町田市'],
  ['世田谷区 基本計画', '世田谷区'],
  ['京都市都市計画マスタープラン', '京都市'],
  ['緑 川 市 総 合 計 画', '緑川市'],
  ['R5_緑川市_進捗.xlsx', '緑川市'],
  ['第4次緑川市男女共同参画プラン 令和5年度進捗状況報告書', '緑川市'],
  ['第２期 緑川市 子ども計画', '緑川市'],
])('reads in 「%s」 the municipality %s', (title, name) => expect(readTitleMunicipality(title)).toBe(name))

it.each([
  '施策実施状況一覧（令和４～６年度）',
  '企画部企画課作成',
  '都市計画マスタープランの進捗',
  '市民参加推進指針',
  '中心市街地活性化基本計画',
  '地区別計画',
  '区分の説明',
  '本市の取り組み',
  '農村整備計画',
  '市町村合併の記録',
  '町内会への支援',
  '緑川市と伊勢原市の比較 伊勢原市',
  '※令和５年４月の組織改正により、広報戦略課は広報課となりました。',
])('reads in 「%s」 no one municipality', (title) => expect(readTitleMunicipality(title)).toBeNull())

it('takes the title over the head before the names of sheet and file, and no cell of the table', () => {
  const sheet = (title: string, name: string | null) => ({
    file: '伊勢原市.xlsx',
    sheet: name,
    facts: null,
    rows: [
      { row: 1, cells: [title] },
      { row: 3, cells: ['取り組み', '令和4年度実績'] },
      { row: 4, cells: ['町田市との連携', '●町田市と会議を開いた。'] },
    ],
  })
  const named = (title: string, name: string | null, file: string) =>
    fileMunicipality({ file, sheets: [sheet(title, name)] }, [{ headerRows: [3] }])
  expect(named('緑川市 進捗状況', '愛川町', '伊勢原市.xlsx')).toBe('緑川市')
  expect(named('進捗状況', '愛川町', '伊勢原市.xlsx')).toBe('愛川町')
  expect(named('進捗状況', null, '伊勢原市.xlsx')).toBe('伊勢原市')
  expect(named('進捗状況', null, '来年.xlsx')).toBeNull()
})

it('takes of a page the paragraph right above the table', async () => {
  const page =
    '<p>青海町ホームページ</p><p>更新日</p><p>お知らせ</p><p>若葉町子ども条例に基づく施策の実施状況(令和5年度)</p><p>令和6年6月</p><table><tr><td>取組<td>実績<td>今後の予定<tr><td>講座<td>講座を開いた。<td>講座を開く。</table>'
  const opened = await openFile(new TextEncoder().encode(page), '一覧.html')
  expect(fileMunicipality(opened, [null])).toBe('若葉町')
  const [best] = recogniseSheet(opened.sheets[0]!, { municipality: '' })
  expect(best).toMatchObject({ asksReportYear: false, mapping: { reportYear: 2023 } })
})

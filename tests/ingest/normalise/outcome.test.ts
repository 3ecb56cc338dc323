import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../../src/domain/outcome.ts'
import { readOutcome } from '../../../src/ingest/normalise/outcome.ts'

const results: Readonly<Record<Exclude<Outcome, 'planned'>, readonly string[]>> = {
  done: [
    '提案型協働事業制度の運用を図った。',
    '市民活動講座を開催しました。',
    '広報紙の作成を継続',
    '感染拡大防止のため対面は中止したが、オンラインで開催した。',
    '「中止」を伝える看板を設けた。',
    '中止が続いた講座を再開した。',
    '延べ3回実施',
    '広報紙の配布（500枚）',
    '補助金交付',
    '防犯灯を設置(12基)。',
    '講座を開催した(全3回)。',
    '講座を開催した（全3回。延べ20人）',
    '講座を開催した(全3回)',
    '講座を開催した【全3回】',
    '講座を開催した［全3回］。',
    '講座を開催した（全3回（うち1回はオンライン））',
    '【新規】講座を開催した。',
    '相談窓口(実施済み)',
    '第2回を開催した(第1回の中止を受けて代替開催)',
    // The source prints と for を, and a period inside.
    'アンケート調査業務と実施した。',
    '支援を継続する。自治連等を通じて呼びかけを行った。',
  ],
  cancelled: [
    '新型コロナウイルス感染症の拡大防止のため、中止とした。',
    '県道花植活動の支援は中止した。',
    '講座は中止',
    '講座の開催(中止)',
    '市民講座(感染症のため中止)',
    '講座の開催【中止】',
    '中止した(前年度は実施した)',
    '講座は中止となった。',
    '講座の中止を余儀なくされた。',
    '講座を中止しました。',
    '講座は中止となりました。',
    '講座は中止された。',
    '講座を中止することとした。',
    '講座を中止せざるを得なかった。',
    '相談窓口を休止している。',
    'フェスタを取りやめた。',
    '開催を延期した。',
  ],
  not_held: [
    '講座を実施しなかった。',
    '会議は開催せず',
    '開催しなかった。',
    '調査の実施(見送り)',
    '養成は実施できなかった。',
    '調査は行わなかった。',
    '講座は開催されなかった。',
    '開催に至らなかった。',
    '講座は実施しませんでした。',
    '講座は開催できませんでした。',
    '調査を見送った。',
    '未実施',
    '実施できなかったため、令和4年度に実施予定。',
    '実施できず',
    '実施なし',
    '開催無し',
    '未設置',
    '補助金の交付なし',
    '広報紙の配布はなかった。',
    '不実施',
    '実施していない。',
    '調査は行っておりません。',
    '開催されていない',
  ],
  partial: [
    '活動場所を提供した。養成は実施できなかったため、令和4年度に実施予定。',
    '講座を開催した(うち1回は中止)',
    '講座を開催した(全3回(うち1回は中止))',
    '6月の会議は開催した。11月の会議は中止とした。',
    '前期は開催しなかった。\n後期は開催した。',
    '一部実施',
    '講座を一部中止した。',
  ],
  none_reported: [
    '該当なし',
    '該当なし。',
    '特になし',
    'とくになし',
    '特に無し',
    '特にありません。',
    '実績なし',
    '実績無',
    '【実績なし】',
    '開催実績はなし。',
    'なし',
    '該当案件なし',
    '該当案件はなかった。',
    '該当する事業はありませんでした。',
    '対象者なし',
  ],
  unknown: [
    '継続',
    '継続。',
    '検討中',
    '活動の場について',
    '令和4年度に実施予定。',
    '同上',
    '●',
    '講座の支援',
    '相談窓口の運営',
    '配布予定',
    '配布物について',
    // Verbs of the past, but of nothing that was held.
    '応募がなかった。',
    '意見はありませんでした。',
    '事業を廃止した。',
  ],
}

describe.each(Object.entries(results))('a result that is %s', (outcome, sentences) => {
  it.each(sentences)('%s', (words) => {
    expect(readOutcome(words, 'result')).toBe(outcome)
  })
})

it.each(['市民活動講座を開催する。', '講座を開催した。', '講座は中止する。', '活動の場について'])(
  'a plan is planned, whatever its verb: %s',
  (words) => {
    expect(readOutcome(words, 'plan')).toBe('planned')
  },
)

it('a plan that says 該当なし plans nothing', () => {
  expect(readOutcome('該当なし。', 'plan')).toBe('none_reported')
  for (const words of [
    '実施なし',
    '予定なし',
    '実施予定なし。',
    '開催の予定はありません。',
    '（計画なし）',
  ]) {
    expect(readOutcome(words, 'plan'), words).toBe('none_reported')
    expect(readOutcome(words, 'result'), words).not.toBe('done')
  }
  expect(readOutcome('実施なし', 'result')).toBe('not_held')
  expect(readOutcome('空き家の予定地はなし', 'plan')).toBe('planned')
})

it('reads half-width kana and full-width letters as any others', () => {
  expect(readOutcome('イベントを取りやめた｡', 'result')).toBe('cancelled')
})

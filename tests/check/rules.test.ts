import { describe, expect, it } from 'vitest'
import { checkFile } from '../../src/check/checkFile.ts'
import type { CheckInput } from '../../src/check/checkInput.ts'
import { checkSeries } from '../../src/check/checkSeries.ts'
import type { DetailId } from '../../src/check/finding.ts'
import { detailIds } from '../../src/check/finding.ts'
import { levelOf, rules } from '../../src/check/registry.ts'
import { type RuleId, ruleIds } from '../../src/check/ruleId.ts'
import { textFile, workbook } from './madeUpFile.ts'

type File = CheckInput | Promise<CheckInput>

interface Case {
  readonly says: string
  readonly rule: RuleId
  readonly detail: DetailId
  /** A file that does not meet the rule, how often, and where first: top, left, bottom, right. */
  readonly raises: File
  readonly count: number
  readonly first?: readonly [number, number, number, number]
  readonly seen: string
  /** The same file as it should be. */
  readonly meets: File
  readonly asks?: true
}

const described = (field: Record<string, unknown>, more: Record<string, unknown> = {}) => ({
  sources: [{ title: '架空の報告' }],
  method: '手で入力した',
  history: [{ change: '最初の版' }],
  resources: [{ path: 'madeUp.csv', encoding: 'utf-8', bom: false, schema: { missingValues: [''], fields: [field] } }], // prettier-ignore
  ...more,
})

const wide = '取り組み,区分,令和3年度の取り組み実績,令和4年度の取り組み予定\n'

const cases: readonly Case[] = [
  {
    says: 'a report taken from a PDF as text',
    rule: 'L1-01',
    detail: 'not-a-data-format',
    raises: textFile('事業名\t件数\n講座\t3\n', {}, 'report.txt'),
    count: 1,
    seen: 'report.txt',
    meets: textFile('事業名,件数\n講座,3\n'),
  },
  {
    says: 'a table of categories below the table',
    rule: 'L1-02',
    detail: 'second-table',
    raises: workbook([['事業名', '担当課', '件数', '会場'], ['講座', '広報課', '3', '本庁'], [], ['区分', '説明'], ['1', '検討'], ['2', '推進']]), // prettier-ignore
    count: 1,
    first: [4, 1, 6, 2],
    seen: '区分 説明',
    meets: workbook([['事業名', '担当課', '件数', '会場'], ['講座', '広報課', '3', '本庁'], [], ['見学', '広報課', '4', '分庁']]), // prettier-ignore
  },
  {
    says: 'heads printed again on the next page',
    rule: 'L1-03',
    detail: 'repeated-heads',
    raises: textFile('事業名,件数\n講座,3\n事業名,件数\n見学,4\n'),
    count: 1,
    first: [3, 1, 3, 2],
    seen: '事業名 件数',
    meets: textFile('事業名,件数\n講座,3\n見学,4\n'),
  },
  {
    says: 'blank rows between the rows of a table',
    rule: 'L1-03',
    detail: 'blank-rows',
    raises: textFile('事業名,件数\n講座,3\n\n\n見学,4\n'),
    count: 2,
    first: [3, 1, 3, 2],
    seen: '',
    meets: textFile('事業名,件数\n講座,3\n見学,4\n\n'),
  },
  {
    says: 'a blank column between the columns of a table',
    rule: 'L1-03',
    detail: 'blank-columns',
    raises: textFile('事業名,,件数\n講座,,3\n見学,,4\n'),
    count: 1,
    first: [1, 2, 3, 2],
    seen: '',
    meets: textFile('事業名,件数,\n講座,3,\n見学,4,\n'),
  },
  {
    says: 'a title above and a note below the table',
    rule: 'L1-04',
    detail: 'text-outside',
    raises: workbook([['事業の一覧', '', ''], ['事業名', '担当課', '件数'], ['講座', '広報課', '3'], ['※3月末現在', '', '']]), // prettier-ignore
    count: 2,
    first: [1, 1, 1, 3],
    seen: '事業の一覧',
    meets: workbook([
      ['事業名', '担当課', '件数'],
      ['講座', '広報課', '3'],
      ['見学', '', '4'],
    ]),
  },
  {
    says: 'a title merged over the table, quoted once',
    rule: 'L1-04',
    detail: 'text-outside',
    raises: workbook([['事業の一覧', '事業の一覧', '事業の一覧'], ['事業名', '担当課', '件数'], ['講座', '広報課', '3']], { merges: [{ top: 1, left: 1, bottom: 1, right: 3 }] }), // prettier-ignore
    count: 1,
    first: [1, 1, 1, 3],
    seen: '事業の一覧',
    meets: workbook([
      ['事業名', '担当課', '件数'],
      ['講座', '広報課', '3'],
    ]),
  },
  {
    says: 'a memo beside the table',
    rule: 'L1-04',
    detail: 'text-beside',
    raises: workbook([
      ['事業名', '件数', '', ''],
      ['講座', '3', '', '要確認'],
      ['見学', '4', '', ''],
    ]),
    count: 1,
    first: [2, 4, 2, 4],
    seen: '要確認',
    meets: workbook([
      ['事業名', '件数', '備考'],
      ['講座', '3', '要確認'],
      ['見学', '4', ''],
    ]),
  },
  {
    says: 'a column without a heading',
    rule: 'L1-05',
    detail: 'no-heading',
    raises: textFile('事業名,,件数\n講座,本庁,3\n見学,分庁,4\n茶話会,本庁,5\n'),
    count: 1,
    first: [1, 2, 1, 2],
    seen: '本庁',
    meets: textFile('事業名,会場,件数\n講座,本庁,3\n見学,分庁,4\n茶話会,本庁,5\n'),
  },
  {
    says: 'headings that only number the columns',
    rule: 'L1-05',
    detail: 'empty-heading',
    raises: textFile('事業名,列２,Unnamed: 3\n講座,本庁,3\n'),
    count: 2,
    first: [1, 2, 1, 2],
    seen: '列２ Unnamed: 3',
    meets: textFile('事業名,会場,件数\n講座,本庁,3\n'),
  },
  {
    says: 'a name stretched by spaces',
    rule: 'L1-06',
    detail: 'spaced-letters',
    raises: textFile('会場,件数\n伊　勢　原,3\n'),
    count: 1,
    first: [2, 1, 2, 1],
    seen: '伊　勢　原',
    meets: textFile('会場,件数\n伊勢原 市役所,3\n'),
  },
  {
    says: 'an indent of full-width spaces',
    rule: 'L1-06',
    detail: 'outer-spaces',
    raises: textFile('会場,件数\n　本庁,3\n'),
    count: 1,
    first: [2, 1, 2, 1],
    seen: '　本庁',
    meets: textFile('会場,件数\n本庁,3\n'),
  },
  {
    says: 'words pushed apart by a run of spaces',
    rule: 'L1-06',
    detail: 'runs-of-spaces',
    raises: textFile('会場,件数\n本庁   2階会議室,3\n'),
    count: 1,
    seen: '本庁   2階会議室',
    meets: textFile('会場,件数\n本庁 2階会議室,3\n'),
  },
  {
    says: 'a line break within the name of a department',
    rule: 'L1-06',
    detail: 'line-breaks',
    raises: workbook([
      ['事業名', '担当課'],
      ['講座', '人権・広聴\n相談課'],
    ]),
    count: 1,
    first: [2, 2, 2, 2],
    seen: '人権・広聴\n相談課',
    meets: workbook([
      ['事業名', '実績'],
      ['講座', '・3回開いた。\n・冊子を配った。'],
    ]),
  },
  {
    says: 'list markup in a cell',
    rule: 'L1-06',
    detail: 'layout-markup',
    raises: textFile('事業名,実績\n講座,<ul><li>開いた</li></ul>\n'),
    count: 1,
    seen: '<ul><li>開いた</li></ul>',
    meets: textFile('事業名,実績\n講座,人口<5万人\n'),
  },
  {
    says: 'two bullets in one cell',
    rule: 'L1-07',
    detail: 'several-entries',
    raises: textFile(`${wide}○講座,1,●開いた。(広報課) ●配った。(広報課),\n`),
    count: 1,
    first: [2, 3, 2, 3],
    seen: '●開いた。(広報課) ●配った。(広報課)',
    meets: textFile('事業名,実績\n講座,開いた。\n講座,配った。\n'),
  },
  {
    says: 'lines of a list, but not one sentence over several lines',
    rule: 'L1-07',
    detail: 'several-entries',
    raises: textFile('事業名,実績\n講座,"開いた。\n配った。"\n見学,"・開いた\n・配った"\n'),
    count: 2,
    first: [2, 2, 2, 2],
    seen: '開いた。\n配った。',
    meets: textFile('事業名,実績\n講座,"開いた。\n参加者は30人、\n会場は2か所だった。"\n'),
  },
  {
    says: 'a sentence with its department at its end',
    rule: 'L1-07',
    detail: 'department-in-sentence',
    raises: textFile('事業名,実績\n講座,開いた。(広報課)\n'),
    count: 1,
    first: [2, 2, 2, 2],
    seen: '開いた。(広報課)',
    meets: textFile('事業名,実績,担当課\n講座,開いた。,広報課\n'),
  },
  {
    says: 'two departments in one cell, but not one whose name has a ・',
    rule: 'L1-07',
    detail: 'several-departments',
    raises: textFile('事業名,担当課\n講座,広報課、福祉総務課\n'),
    count: 1,
    first: [2, 2, 2, 2],
    seen: '広報課、福祉総務課',
    meets: textFile('事業名,担当課\n講座,図書館・子ども科学館\n見学,人権・広聴相談課\n'),
  },
  {
    says: 'characters of NEC row 13 and of the IBM extensions, but none of JIS X 0208',
    rule: 'L1-08',
    detail: 'platform-characters',
    raises: textFile('事業名,会場\n①講座,㈱架空\n見学Ⅱ,ⅲ期 №3 ℡\n'),
    count: 6,
    first: [2, 1, 2, 1],
    seen: '① ㈱ Ⅱ ⅲ № ℡',
    meets: textFile('事業名,会場\n○◎●講座,≒∵§α※→\n見学II,2期・株式会社\n'),
  },
  {
    says: 'a kanji of names that JIS X 0208 has not',
    rule: 'L1-08',
    detail: 'name-characters',
    raises: textFile('氏名,件数\n髙﨑,3\n𠮷田,4\n'),
    count: 3,
    seen: '髙 﨑 𠮷',
    meets: textFile('氏名,件数\n高崎,3\n吉田,4\n'),
    asks: true,
  },
  {
    says: 'a wave dash, whichever of its two codes',
    rule: 'L1-08',
    detail: 'two-codes',
    raises: textFile('事業名,期間\n講座,4月～5月\n見学,4月〜5月\n'),
    count: 2,
    seen: '～ 〜',
    meets: textFile('事業名,期間\n講座,4月から5月\n'),
  },
  {
    says: 'an emoji and the sign of the era Reiwa',
    rule: 'L1-08',
    detail: 'beyond-standard',
    raises: textFile('事業名,年\n講座😀,㋿4\n'),
    count: 2,
    seen: '😀 ㋿',
    meets: textFile('事業名,年\n講座,令和4\n'),
  },
  {
    says: 'a blank among numbers, where nothing says what it means',
    rule: 'L1-09',
    detail: 'unexplained-blanks',
    raises: textFile('event,visits\nlecture,3\ntour,\nparty,0\n'),
    count: 1,
    first: [3, 2, 3, 2],
    seen: '',
    meets: textFile('event,visits\nlecture,3\ntour,\nparty,0\n', {
      dataPackage: described({ name: 'visits', description: '参加者' }),
    }),
    asks: true,
  },
  {
    says: 'two pictures on a sheet',
    rule: 'L1-10',
    detail: 'drawings',
    raises: workbook(
      [
        ['事業名', '件数'],
        ['講座', '3'],
      ],
      { drawings: 2 },
    ),
    count: 2,
    seen: '',
    meets: workbook([
      ['事業名', '件数'],
      ['講座', '3'],
    ]),
  },
  {
    says: 'a coloured cell below the heads, but not coloured heads',
    rule: 'L1-11',
    detail: 'meaning-in-format',
    raises: workbook([['事業名', '件数'], ['講座', '3']], { marked: [{ top: 1, left: 1, bottom: 1, right: 2 }, { top: 2, left: 2, bottom: 2, right: 2 }] }), // prettier-ignore
    count: 1,
    first: [2, 2, 2, 2],
    seen: '3',
    meets: workbook([['事業名', '件数'], ['講座', '3']], { marked: [{ top: 1, left: 1, bottom: 1, right: 2 }] }), // prettier-ignore
    asks: true,
  },
  {
    says: 'cells merged over two rows',
    rule: 'L1-12',
    detail: 'merged-cells',
    raises: workbook([['事業名', '件数'], ['講座', '3'], ['講座', '4']], { merges: [{ top: 2, left: 1, bottom: 3, right: 1 }] }), // prettier-ignore
    count: 1,
    first: [2, 1, 3, 1],
    seen: '講座',
    meets: workbook([
      ['事業名', '件数'],
      ['講座', '3'],
      ['講座', '4'],
    ]),
  },
  {
    says: 'a hidden row',
    rule: 'L1-13',
    detail: 'hidden-rows',
    raises: workbook(
      [
        ['事業名', '件数'],
        ['講座', '3'],
        ['没案', '4'],
      ],
      { hiddenRows: [3] },
    ),
    count: 1,
    first: [3, 1, 3, 2],
    seen: '没案',
    meets: workbook([
      ['事業名', '件数'],
      ['講座', '3'],
      ['没案', '4'],
    ]),
  },
  {
    says: 'a hidden column',
    rule: 'L1-13',
    detail: 'hidden-columns',
    raises: workbook(
      [
        ['事業名', '件数'],
        ['講座', '3'],
      ],
      { hiddenColumns: [2] },
    ),
    count: 1,
    first: [1, 2, 2, 2],
    seen: '件数',
    meets: workbook([
      ['事業名', '件数'],
      ['講座', '3'],
    ]),
  },
  {
    says: 'a hidden sheet',
    rule: 'L1-13',
    detail: 'hidden-sheet',
    raises: workbook(
      [
        ['事業名', '件数'],
        ['講座', '3'],
      ],
      { isHidden: true },
    ),
    count: 1,
    seen: '進捗',
    meets: workbook([
      ['事業名', '件数'],
      ['講座', '3'],
    ]),
  },
  {
    says: 'a line break between quotes',
    rule: 'L1-14',
    detail: 'break-in-record',
    raises: textFile('事業名,実績\n講座,"開いた。\n配った。"\n'),
    count: 1,
    first: [2, 2, 2, 2],
    seen: '開いた。\n配った。',
    meets: textFile('事業名,実績\n講座,開いた。␊配った。\n'),
  },
  {
    says: 'a record cut at a comma without quotes',
    rule: 'L1-15',
    detail: 'unquoted-comma',
    raises: textFile('事業名,参加者\n講座,1,234\n'),
    count: 1,
    first: [2, 1, 2, 3],
    seen: '講座,1,234',
    meets: textFile('事業名,参加者\n講座,"1,234"\n'),
  },
  {
    says: 'numbers with separators, units, footnotes and in full width, but neither ages nor dates',
    rule: 'L2-01',
    detail: 'number-with-text',
    raises: textFile('事業名,参加者\na,"1,234"\nb,12人\nc,３\nd,45%\ne,▲5\nf,8※1\ng,7\n'),
    count: 6,
    first: [2, 2, 2, 2],
    seen: '1,234',
    meets: textFile('事業名,参加者,段階\na,1234,3年\nb,12,①形成\nc,-3.5,第1回\n'),
  },
  {
    says: 'an initiative that is only written in the row above',
    rule: 'L2-02',
    detail: 'said-above',
    raises: textFile(`${wide}○講座,1,●開いた。,\n,2,●配った。,\n`),
    count: 1,
    first: [3, 1, 3, 1],
    seen: '○講座',
    meets: textFile(`${wide}○講座,1,●開いた。,\n○講座,2,●配った。,\n`),
  },
  {
    says: 'a blank in a row of entries, not those of the totals',
    rule: 'L2-02',
    detail: 'said-above',
    raises: textFile(
      '施策,指標名,担当課,R4実績,R5実績\n学び,講座の参加者数,広報課,3,4\n,見学の参加者数,広報課,2,2\n,小計,,5,6\n合計,,,5,6\n',
    ),
    count: 1,
    first: [3, 1, 3, 1],
    seen: '学び',
    meets: textFile(
      '施策,指標名,担当課,R4実績,R5実績\n学び,講座の参加者数,広報課,3,4\n学び,見学の参加者数,広報課,2,2\n,小計,,5,6\n合計,,,5,6\n',
    ),
  },
  {
    says: 'a ditto mark',
    rule: 'L2-02',
    detail: 'ditto',
    raises: textFile('事業名,会場\n講座,本庁\n見学,同上\n茶話会,〃\n'),
    count: 2,
    first: [3, 2, 3, 2],
    seen: '同上',
    meets: textFile('事業名,会場\n講座,本庁\n見学,本庁\n'),
  },
  {
    says: 'a heading that stands twice',
    rule: 'L2-03',
    detail: 'same-heading',
    raises: textFile('事業名,件数,件 数\n講座,3,4\n'),
    count: 1,
    first: [1, 3, 1, 3],
    seen: '件 数',
    meets: textFile('事業名,申込件数,参加件数\n講座,3,4\n'),
  },
  {
    says: 'headings over two rows',
    rule: 'L2-03',
    detail: 'heading-in-rows',
    raises: {
      ...workbook([
        ['事業名', '件数', '件数'],
        ['', '申込', '参加'],
        ['講座', '3', '4'],
      ]),
      sheets: [{ sheet: '進捗', score: 1, mapping: { shape: 'long-table', headerRows: [1, 2], columns: [], bullets: 'auto', reportYear: null } }], // prettier-ignore
    },
    count: 1,
    first: [2, 1, 2, 3],
    seen: '申込 参加',
    meets: workbook([
      ['事業名', '件数(申込)', '件数(参加)'],
      ['講座', '3', '4'],
    ]),
  },
  {
    says: 'Ⅱ and II for one category',
    rule: 'L2-04',
    detail: 'two-spellings',
    raises: textFile(
      `${wide}○講座,Ⅱ,●開いた。,\n○見学,II,●開いた。,\n○茶話会,Ⅱ,●開いた。,\n○朝市,Ⅲ,●開いた。,\n`,
    ),
    count: 1,
    first: [3, 2, 3, 2],
    seen: 'II',
    meets: textFile(`${wide}○講座,2,●開いた。,\n○見学,2,●開いた。,\n○朝市,3,●開いた。,\n`),
  },
  {
    says: 'a department with a letter dropped, but not two departments alike',
    rule: 'L2-04',
    detail: 'near-spellings',
    raises: textFile('事業名,担当課\na,環境美化センター\nb,環境美化センター\nc,環境美化センタ\n'),
    count: 1,
    first: [4, 2, 4, 2],
    seen: '環境美化センタ',
    meets: textFile('事業名,担当課\na,総務課\nb,税務課\nc,総務課\nd,第1係担当班\ne,第2係担当班\n'),
    asks: true,
  },
  {
    says: '「その他」 with its text in one cell',
    rule: 'L2-05',
    detail: 'other-with-text',
    raises: textFile('事業名,方法\n講座,対面\n見学,その他（動画の配信）\n'),
    count: 1,
    first: [3, 2, 3, 2],
    seen: 'その他（動画の配信）',
    meets: textFile('事業名,方法,内容\n講座,対面,\n見学,その他,動画の配信\n'),
  },
  {
    says: 'a formula',
    rule: 'L2-06',
    detail: 'formulas',
    raises: workbook([['事業名', '件数'], ['講座', '3'], ['計', '3']], { formulas: [{ top: 3, left: 2, bottom: 3, right: 2 }] }), // prettier-ignore
    count: 1,
    first: [3, 2, 3, 2],
    seen: '3',
    meets: workbook([
      ['事業名', '件数'],
      ['講座', '3'],
      ['計', '3'],
    ]),
  },
  {
    says: 'headings below a title',
    rule: 'L3-01',
    detail: 'heading-not-first',
    raises: workbook([
      ['事業の一覧', '', ''],
      ['事業名', '担当課', '件数'],
      ['講座', '広報課', '3'],
    ]),
    count: 1,
    first: [2, 1, 2, 3],
    seen: '事業の一覧',
    meets: workbook([
      ['事業名', '担当課', '件数'],
      ['講座', '広報課', '3'],
    ]),
  },
  {
    says: 'categories as codes, without their meanings',
    rule: 'L3-02',
    detail: 'codes-without-table',
    raises: textFile('name,category\nlecture,1\ntour,2\n'),
    count: 1,
    first: [1, 2, 1, 2],
    seen: '1 2',
    meets: textFile('name,category\nlecture,1\ntour,2\n', {
      dataPackage: described({ name: 'category', categories: [{ value: 1, label: '検討' }, { value: 2, label: '推進' }] }), // prettier-ignore
    }),
    asks: true,
  },
  {
    says: 'a mark among numbers that no note defines',
    rule: 'L3-03',
    detail: 'undefined-mark',
    raises: workbook([
      ['事業名', '会場', '件数'],
      ['講座', '本庁', '3'],
      ['見学', '分庁', '-'],
      ['朝市', '駅', '5'],
    ]),
    count: 1,
    first: [3, 3, 3, 3],
    seen: '-',
    meets: workbook([['事業名', '会場', '件数'], ['講座', '本庁', '3'], ['見学', '分庁', '-'], ['朝市', '駅', '5'], ['「-」は該当なし', '', '']]), // prettier-ignore
    asks: true,
  },
  {
    says: 'numbers without a unit',
    rule: 'L3-04',
    detail: 'no-unit',
    raises: textFile('事業名,延べ参加者\n講座,3\n'),
    count: 1,
    first: [1, 2, 1, 2],
    seen: '延べ参加者',
    meets: textFile('番号,事業名,延べ参加者(人),件数\n1,講座,3,2\n'),
    asks: true,
  },
  {
    says: 'years of an era without the Gregorian year, in heads and cells',
    rule: 'L3-05',
    detail: 'era-alone',
    raises: textFile('事業名,年度\n講座,令和3年度\n見学,R4\n茶話会,2021\n'),
    count: 2,
    first: [2, 2, 2, 2],
    seen: '令和3年度 R4',
    meets: textFile('事業名,年度\n講座,令和3年度(2021年度)\n見学,2022\n'),
  },
  {
    says: 'a year without its era',
    rule: 'L3-05',
    detail: 'relative-year',
    raises: textFile('事業名,前年度,3年度\n講座,開いた,閉じた\n'),
    count: 2,
    first: [1, 2, 1, 2],
    seen: '前年度 3年度',
    meets: textFile('事業名,2020年度,2021年度\n講座,開いた,閉じた\n'),
  },
  {
    says: 'a city without its prefecture',
    rule: 'L3-06',
    detail: 'short-area-name',
    raises: textFile('市町村,件数\n伊勢原市,3\n神奈川県秦野市,4\n'),
    count: 1,
    first: [2, 1, 2, 1],
    seen: '伊勢原市',
    meets: textFile('市町村,件数\n神奈川県伊勢原市,3\n14211,4\n東京都千代田区,5\n北海道札幌市,6\n'),
  },
  {
    says: 'a report that nowhere names its city in full',
    rule: 'L3-06',
    detail: 'no-area',
    raises: textFile(`伊勢原市の取り組み,,,\n${wide}○講座,1,●開いた。,\n`),
    count: 1,
    seen: '伊勢原市の取り組み',
    meets: textFile(`神奈川県伊勢原市の取り組み,,,\n${wide}○講座,1,●開いた。,\n`),
    asks: true,
  },
  {
    says: 'Japanese field names',
    rule: 'L3-08',
    detail: 'field-name-not-ascii',
    raises: textFile('事業名,visits\n講座,3\n'),
    count: 1,
    first: [1, 1, 1, 1],
    seen: '事業名',
    meets: textFile('name,visits\n講座,3\n'),
  },
  {
    says: 'a file without a description',
    rule: 'L3-08',
    detail: 'no-package',
    raises: textFile('name\n講座\n'),
    count: 1,
    seen: 'madeUp.csv',
    meets: textFile('name\n講座\n', { dataPackage: described({ name: 'name', description: '事業の名' }) }),
    asks: true,
  },
  {
    says: 'a description that does not define a field',
    rule: 'L3-08',
    detail: 'no-definition',
    raises: textFile('name\n講座\n', { dataPackage: described({ name: 'name' }) }),
    count: 1,
    seen: 'name',
    meets: textFile('name\n講座\n', { dataPackage: described({ name: 'name', description: '事業の名' }) }),
  },
  ...(
    [
      ['no-method', { method: '' }, ''],
      ['no-source', { sources: [] }, ''],
      ['no-history', { history: [] }, ''],
      ['no-encoding', { resources: [{ bom: false }] }, ''],
      ['no-bom', { resources: [{ encoding: 'utf-8' }] }, ''],
      ['declared-otherwise', { resources: [{ encoding: 'Shift_JIS', bom: false }] }, 'Shift_JIS'],
      ['declared-otherwise', { resources: [{ encoding: 'utf-8', bom: true }] }, 'BOM: true'],
    ] as const
  ).map(([detail, lacks, seen]): Case => ({
    says: `a description with ${JSON.stringify(lacks)}`,
    rule: 'L3-08',
    detail,
    raises: textFile('name\n講座\n', { dataPackage: described({ name: 'name' }, lacks) }),
    count: 1,
    seen,
    meets: textFile('name\n講座\n', { dataPackage: described({ name: 'name' }) }),
  })),
  {
    says: 'a column for each year',
    rule: 'L3-09',
    detail: 'column-a-year',
    raises: textFile(`${wide}○講座,1,●開いた。,\n`),
    count: 2,
    first: [1, 3, 1, 3],
    seen: '令和3年度の取り組み実績 令和4年度の取り組み予定',
    meets: textFile('取り組み,年度,取り組み実績\n講座,2021,開いた\n'),
  },
]

describe('a file that does not meet a rule is found, and the same file as it should be is not', () => {
  it.each(cases)(
    '$rule $detail: $says',
    async ({ rule, detail, raises, count, first, seen, meets, asks }) => {
      const found = checkFile(await raises).filter((one) => one.rule === rule && one.detail === detail)
      expect(found).toHaveLength(1)
      expect(found[0]).toMatchObject({
        count,
        seen,
        isQuestion: asks ?? false,
        keptOnPurpose: false,
        cured: false,
      })
      if (first) {
        const [top, left, bottom, right] = first
        expect(found[0]?.ranges[0]).toEqual({ top, left, bottom, right })
      }
      const still = checkFile(await meets).filter((one) => one.rule === rule && one.detail === detail)
      expect(still).toEqual([])
    },
  )
})

describe('L3-07: the reports of two years', () => {
  const before = textFile('事業名,担当課,令和3年度の実績\n講座,広報課,開いた\n', {}, '2021.csv')
  const compared = async (text: string, more: Partial<CheckInput> = {}) =>
    checkSeries(await before, await textFile(text, more, '2022.csv')).map(({ rule, detail, seen }) => [rule, detail, seen]) // prettier-ignore

  it('are alike where only the year in a heading is another', async () => {
    expect(await compared('事業名,担当課,令和4年度の実績\n講座,広報課,開いた\n')).toEqual([])
  })

  it('differ by headings that are gone, new, or in another order', async () => {
    expect(await compared('所管,事業名,令和4年度の実績\n広報課,講座,開いた\n')).toEqual([
      ['L3-07', 'heading-gone', '担当課'],
      ['L3-07', 'heading-new', '所管'],
    ])
    expect(await compared('担当課,事業名,令和4年度の実績\n広報課,講座,開いた\n')).toEqual([
      ['L3-07', 'headings-in-other-order', '担当課 事業名 令和4年度の実績'],
    ])
  })

  it('may differ where the change is recorded', async () => {
    const history = [{ change: '「担当課」を「所管」に改めた' }]
    const text = '事業名,所管,令和4年度の実績\n講座,広報課,開いた\n'
    expect(await compared(text, { dataPackage: described({ name: '事業名' }, { history }) })).toEqual([])
  })

  it('differ in structure where the years become rows', async () => {
    const exchange = '基本的な取り組み,年度,実績予定,取り組み内容\n講座,2022,実績,開いた\n'
    const wideBefore = await textFile(`${wide}○講座,1,●開いた。,\n`)
    const details = checkSeries(wideBefore, await textFile(exchange)).map(({ detail }) => detail)
    expect(details).toContain('structure-changed')
  })
})

describe('the list of rules', () => {
  it('has the thirty in order: fifteen of level 1, six of level 2, nine of level 3', () => {
    expect(rules.map(({ id }) => id)).toEqual([...ruleIds])
    expect([1, 2, 3].map((level) => ruleIds.filter((id) => levelOf(id) === level).length)).toEqual([15, 6, 9])
    expect(rules.filter((rule) => rule.for === 'excel').map(({ id }) => id)).toEqual(['L1-10', 'L1-11', 'L1-12', 'L1-13', 'L2-06']) // prettier-ignore
    expect(rules.filter((rule) => rule.for === 'csv').map(({ id }) => id)).toEqual(['L1-14', 'L1-15'])
  })

  it('has a made-up file for every rule and every way not to meet it', () => {
    expect(ruleIds.filter((id) => id !== 'L3-07' && !cases.some(({ rule }) => rule === id))).toEqual([])
    const ofSeries = ['heading-gone', 'heading-new', 'headings-in-other-order', 'structure-changed']
    const tried = new Set<string>([...ofSeries, ...cases.map(({ detail }) => detail)])
    expect(detailIds.filter((id) => !tried.has(id))).toEqual([])
  })
})

import { exchangeColumns } from '../../domain/exchange.ts'
import { codeTitles } from '../codeTitles.ts'

const codeColumns = Object.entries(codeTitles)

/** What stands on the data page alone, in Japanese. */
export const ja = {
  given: {
    refused: (address: string) =>
      `${address} のデータは開きません。このサイト自身か、サイトの設定(site.json の dataHosts)に名のあるところのデータだけを開きます。手元のファイルは「ファイルを選ぶ」から開けます。`,
    unreachable: (address: string) =>
      `${address} を受け取れませんでした。アドレスを確かめて、もう一度お試しください。`,
  },
  published: {
    title: '公開データ',
    lead: '報告の全ての文を、1つの活動を1行にした表です。下のアドレスはいつも同じで、中身はいつも最新です。プログラムからも使えます。',
    files: {
      'progress-excel.csv': 'CSV(日本語の見出し、BOMつき。Excelで開けます)',
      'progress.xlsx': 'Excel(列の説明つき)',
      'progress.csv': 'CSV(英語の見出し、プログラム向け)',
      'progress.parquet': 'Parquet',
      'datapackage.json': 'datapackage.json(列の説明、出典、DCAT)',
    },
    report: '元の報告(テキスト)',
    stamped:
      '中身が変わらないことが要るときは、中身から作った名のフォルダーのものを使えます。データが変わると、この名も変わります。',
    ofCards: 'それぞれの図の行も、図の下から、または次のようなアドレスで取り出せます(csv、xlsx、parquet)。',
    ofCardsIndex: '図の名の一覧：',
  },
  citation: {
    title: '引用のしかた',
    lead: '数字を引くときは、次のように書けます。',
    askTheCity: '使い方に迷うときは、報告を作った市にお尋ねください。',
    text: ({
      title,
      asOf,
      site,
      built,
      address,
    }: {
      title: string
      asOf: string
      site: string
      built: string
      address: string
    }) =>
      // prettier-ignore
      `${title}(${asOf})。${site}、${built}更新。${address}`.trim(),
    copy: '引用の文を写す',
    copied: '写しました',
    notCopied: '写せませんでした。文を選んで写してください。',
  },
  codes: 'ファイルの中の言葉',
  codesLead:
    'CSVとParquetでは、次の列に短い英語のコードが入ります。Excelで受け取ると、同じ説明がもう1枚のシートに付きます。CSVの文の中の「␊」は改行です。',
  codeColumns: codeColumns.map(([name, codes]) => [
    `${exchangeColumns.find((column) => column.name === name)?.title} (${name})`,
    Object.entries(codes)
      .map(([code, meaning]) => `${code}：${meaning}`)
      .join('、'),
  ]),
  terms: '言葉と数え方',
  categories: '区分の意味',
  categoriesLead: '区分は、報告の末尾の表が次のように説明しています。',
  counting: [
    [
      '取り組み',
      '報告の1行。大項目・過程・分類・名称・区分の組で1つとする。同じ名でも区分や過程が違えば別の取り組み。',
    ],
    ['活動', '欄の文1つ(●などで分かれていれば、その1つ)。文、担当課、年度、実績か予定か、実施状況を持つ。'],
    [
      '記載件数と実施件数',
      '記載件数は書かれた実績の件数。実施件数はそのうち実施と一部実施。実績と予定は足し合わせない。',
    ],
    [
      '記載なし',
      '報告に欄があり、空白か「－」であること。0でも、未実施でもない。報告はその理由を述べていない。',
    ],
    ['データなし', '読み込んだ報告に、その年度の欄がないこと。'],
    [
      '実施状況',
      '文の動詞から規則で読む。「中止とした」「実施しなかった」など。1つの文書きに実施と未実施が両方あれば一部実施。',
    ],
    ['割合', '元の数が10未満のときは割合にせず、何件のうち何件と書く。'],
  ],
  provenance: '出典と利用条件',
  provenanceText: '文は印刷のまま(誤字も)載せ、照合のときだけ表記をそろえます。',
  licenceMissing: '元の報告は利用条件を記していません。',
}

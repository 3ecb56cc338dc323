/** What is said of files, in Japanese: loaded when a file is opened. */
export const ja = {
  errors: {
    empty: { why: 'ファイルが空です', remedy: '中身のあるファイルを選んでください。' },
    'not-text': {
      why: '文字のファイルではありません',
      remedy: 'CSV・TSV・Parquetのいずれかを選んでください。',
    },
    'not-utf8': {
      why: '文字コードがUTF-8ではありません',
      remedy: 'Excelなら「CSV UTF-8(コンマ区切り)」の形式で保存し直してください。',
    },
    'unknown-format': {
      why: 'この種類のファイルはまだ読めません',
      remedy: 'CSV・TSV・Parquetのいずれかにしてください。',
    },
    'headers-only': {
      why: '見出しだけで、データの行がありません',
      remedy: '2行目から下にデータのあるファイルを選んでください。',
    },
    'missing-columns': { why: '必要な列がありません', remedy: '1行目に、次の見出しを加えてください。' },
    'unknown-shape': {
      why: '表の形が分かりません',
      remedy: '1行目を交換形式の見出し(基本的な取り組み、年度、実績予定、取り組み内容 など)にしてください。',
    },
    'damaged-parquet': {
      why: 'Parquetファイルが壊れているか、読めない形式です',
      remedy: 'もう一度書き出すか、CSVで保存してください。',
    },
    'nested-parquet': { why: '入れ子の列があります', remedy: '次の列を平らな値にして書き出してください。' },
    'nothing-usable': {
      why: '使える行がありません',
      remedy: '基本的な取り組み・年度・実績予定の列の値を確かめてください。',
    },
    unreadable: {
      why: 'ファイルを読み取れませんでした',
      remedy: 'ファイルの場所と通信を確かめて、もう一度お試しください。',
    },
    cancelled: { why: '読み取りをやめました', remedy: 'もう一度ファイルを選んでください。' },
    'broken-quotes': { why: '引用符「"」が閉じていません', remedy: 'その行の引用符を確かめてください。' },
  },
  rules: {
    'no-department': '担当課が読み取れない',
    'no-bullet': '●のない文',
    'unknown-outcome': '実施したかどうかを文から判定できない',
    'unknown-category': '区分が読み取れない',
    'unknown-column': '交換形式にない列(使っていません)',
    'duplicate-column': '同じ見出しの列がもう1つある(先の列を使っています)',
    'not-a-fiscal-year': '年度が読み取れない',
    'not-a-kind': '実績か予定かが読み取れない',
    'not-an-entry-type': '記載種別が読み取れない',
    'not-an-outcome': '実施状況が読み取れない',
    'not-a-public-comment-role': 'パブリックコメントの種別が読み取れない',
    'not-a-number': '数値ではない',
    'not-a-date': '日付ではない',
    'no-initiative': '取り組みの名がない',
    'too-many-cells': '見出しより多い欄がある',
    'stray-text': '表の外の文',
    'dash-as-empty': '横線だけの欄(空欄として扱っています)',
    'sheet-not-read': '表として読めないシート(使っていません)',
    'filled-from-above': '空欄を上の行の語で補った列(補った欄の数)',
    'total-row': '合計の行(使っていません)',
    'no-title': '案件の名がない',
    'figures-only': '数値だけの表(記載として数え、実施には数えていません)',
  },
}

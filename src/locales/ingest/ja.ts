/** What is said of files, in Japanese: loaded when a file is opened. */
export const ja = {
  errors: {
    empty: { why: 'ファイルが空です', remedy: '中身のあるファイルを選んでください。' },
    'not-text': {
      why: '文字のファイルではありません',
      remedy: 'Excel・CSV・TSV・HTML・Parquetなどのファイルを選んでください。',
    },
    undecodable: {
      why: '文字コードの違う文字が混ざっているか、途中で壊れています',
      remedy: '示した番号の行の文字を確かめ、1つの文字コード(UTF-8など)で保存し直してください。',
    },
    'wrong-encoding': {
      why: '選んだ文字コードでは読めません',
      remedy: '別の文字コードを選ぶか、自動で判定してください。示した数は、読めない最初のバイトの位置です。',
    },
    password: { why: 'パスワードがかかっています', remedy: 'パスワードを外して保存し直してください。' },
    'old-excel': {
      why: '古い形式のExcelファイルです',
      remedy: 'Excelで開き、「Excelブック(.xlsx)」の形式で保存し直してください。',
    },
    'damaged-workbook': {
      why: '表計算のファイルが壊れているか、途中で切れています',
      remedy: 'もう一度保存するか、元のファイルを取り寄せてください。',
    },
    'archive-too-large': {
      why: '展開すると大きくなりすぎます',
      remedy: '要らない行・列・シートや画像を消すか、ファイルを分けてください。',
    },
    'damaged-archive': {
      why: 'zipファイルが壊れているか、途中で切れています',
      remedy: 'もう一度zipにするか、中のファイルをそのまま選んでください。',
    },
    'archive-inside': {
      why: 'zipの中にzipがあります',
      remedy: '中のzipを展開して、その中のファイルを選んでください。',
    },
    'is-archive': {
      why: '複数のファイルをまとめたzipです',
      remedy: '展開して、中のファイルを選んでください。',
    },
    'word-document': {
      why: 'Wordの文書です',
      remedy:
        '文書を開き、表をコピーして「表を貼り付ける」の枠に貼り付けるか、「名前を付けて保存」で「Webページ(.html)」にして、そのファイルを選んでください。',
    },
    pdf: {
      why: 'PDFのファイルです',
      remedy:
        '文字をコピーして貼り付けるか、テキストとして保存してください。元のExcelファイルがあれば、それが確実です。',
    },
    'no-table': {
      why: '表がありません',
      remedy: '表のあるページを保存するか、表をコピーして貼り付けてください。',
    },
    'broken-json': {
      why: 'JSONとして読めません',
      remedy: '示した番号の行を確かめてください。1行に1件の形か、1件ずつ並べた配列にします。',
    },
    'nested-json': { why: '値の中に値が入っています', remedy: '次の項目を、文字か数の値にしてください。' },
    'encrypted-parquet': {
      why: '暗号化されたParquetファイルです',
      remedy: '暗号化せずに書き出してください。',
    },
    'unknown-format': {
      why: 'この種類のファイルはまだ読めません',
      remedy: 'Excel・CSV・TSV・HTML・Parquetなどにしてください。',
    },
    'headers-only': {
      why: '見出しだけで、データの行がありません',
      remedy: '2行目から下にデータのあるファイルを選んでください。',
    },
    'missing-columns': { why: '必要な列がありません', remedy: '1行目に、次の見出しを加えてください。' },
    'unknown-shape': {
      why: '表の形が分かりません',
      remedy:
        '「表の形」を選び、各列が何かを選んでください。見出しを「基本的な取り組み」「年度」「担当課」などにしても読めます。個票は、「取組名」「担当課」「令和5年度実績」などの見出しを左に、内容をその右か下に置くと読めます。',
    },
    'damaged-parquet': {
      why: 'Parquetファイルが壊れているか、読めない形式です',
      remedy: 'もう一度書き出すか、CSVで保存してください。',
    },
    'nested-parquet': { why: '入れ子の列があります', remedy: '次の列を平らな値にして書き出してください。' },
    'nothing-usable': {
      why: '使える行がありません',
      remedy:
        '次の行の、取り組みの名前・年度・実績か予定かを確かめてください。列の役割を直すと読めることもあります。',
    },
    unreadable: {
      why: 'ファイルを読み取れませんでした',
      remedy: 'ファイルの場所と通信を確かめて、もう一度お試しください。',
    },
    'corrections-without-file': {
      why: '直した行の元のファイルが開かれていません',
      remedy: '次のファイルを先に開き、そのあとで直した行を置いてください。',
    },
    cancelled: { why: '読み取りをやめました', remedy: 'もう一度ファイルを選んでください。' },
    'broken-quotes': { why: '引用符「"」が閉じていません', remedy: 'その行の引用符を確かめてください。' },
  },
  rules: {
    'no-department': '担当課が読み取れない',
    'no-bullet': '●のない文',
    'unknown-outcome': '実施したかどうかを文から判定できない',
    'mark-alone':
      '記号だけの実績(意味が書かれていないため、実施したかどうかは判定できない。「○：実施」のような凡例を表の外に書くと読みます)',
    'struck-text': '取り消し線のある文(文は残し、実施には数えません)',
    'unknown-category': '区分が読み取れない',
    'unknown-column': '使っていない列(読むときは、確認の画面の表の上で列の役割を選ぶ)',
    'money-column': '金額の列(活動には数えず、使っていません。元の数は残しています)',
    'note-column': '備考の列(活動には数えず、使っていません。元の文は残しています)',
    'status-column': '継続・新規などの別の列(使っていません。元の語は残しています)',
    'assessment-column':
      '評価・達成率・課題・理由などの列(活動には数えず、使っていません。元の文は残しています)',
    'plans-without-year':
      '予定を文で書いた列(何年度の予定か分からないため、使っていません。報告書の年度を選ぶと、その翌年度の予定として読みます)',
    'results-without-year':
      '実績を文で書いた列(何年度の実績か分からないため、使っていません。報告書の年度を選ぶと、その年度の実績として読みます)',
    'figures-without-year':
      '数値の列(何年度の数値か分からないため、使っていません。元の数は残しています。読むときは、確認の画面で報告書の年度を選ぶか、表の上で列の役割と年度を選ぶ)',
    'duplicate-column': '同じ役割の列がもう1つある(先の列を使っています。読むときは、列の役割を選び直す)',
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
    'heading-without-rows': '行のない見出し(下に取り組みがない)',
    'dash-as-empty': '横線だけの欄(空欄として扱っています)',
    'sheet-not-read': '表として読めないシート(使っていません)',
    'filled-from-above': '空欄を上の行の語で補った列(補った欄の数)',
    'total-row': '合計の行(使っていません)',
    'left-out': '使わないことにした行(確認の画面で選んだもの)',
    'no-title': '案件の名がない',
    'beside-blanks': 'どの記載にも付かなかった語(横の欄が空欄か、記載が別の担当課などを持つ)',
    'figures-only': '数値だけの表(記載として数え、実施には数えていません)',
    'hidden-sheet': '非表示のシート(読んでいます)',
    'hidden-rows': '非表示の行(読んでいます)',
    'hidden-columns': '非表示の列(読んでいます)',
    'covered-text': '結合したセルの下に隠れた文(表には使っていません)',
    'text-box': '図形の中の文(使っていません)',
    'cell-note': 'セルのメモ(使っていません)',
    'formula-without-result': '計算結果が保存されていない数式(Excelで開いて保存し直すと読めます)',
  },
}

const plain = /^-?\d+(?:\.\d+)?$/u
const decorated =
  /^[▲△▼±約※*]*[-+]?\d[\d,]*(?:\.\d+)?(?:%|‰|km|m|kg|t|ha|[※*†]\d*|\(?[^\p{ASCII}\s]{1,4}\)?)?$/u
const time = /\d(?:年度?|月|日|時|号|章|条|組|番|期)/u
const mark = /^(?:[-‐‑–—―−－ー…x×***.・△▲]|\.{2,3}|\*{1,3}|X|n\/?a|na|秘|不明|未集計|非公表|調査中)$/iu

/** What a text is where numbers stand: a number, one with more around it (「1,234」「12人」「３」), a mark alone, or words. */
export const numberText = (text: string): 'number' | 'decorated' | 'mark' | 'words' => {
  const bare = text.trim()
  if (plain.test(bare)) return 'number'
  if (mark.test(bare)) return 'mark'
  const folded = bare.normalize('NFKC')
  return decorated.test(folded) && !time.test(folded) ? 'decorated' : 'words'
}

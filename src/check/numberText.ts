const plain = /^-?\d+(?:\.\d+)?$/u
const unit =
  '(?:%|‰|km|m|kg|g|t|ha|㎡|[千百十]?万?億?円|か所|箇所|カ所|ヶ所|世帯|団体|施設|\\p{Script=Han}|ポイント|トン|[※*†]\\d*)'
const decorated = new RegExp(`^[▲△▼±約※*]*[-+]?\\d[\\d,]*(?:\\.\\d+)?(?:${unit}|\\(${unit}\\))?$`, 'u')
const time = /\d(?:年度?|月|日|時|号|章|条|組|番|期)/u
const mark = /^(?:[-‐‑–—―−－ー…x×***.・△▲]|\.{2,3}|\*{1,3}|X|n\/?a|na|秘|不明|未集計|非公表|調査中)$/iu

/* Full-width digits and signs alone: ① is no number. */
const halfWidth = (text: string): string =>
  text.replace(/[！-～]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))

/** What a text is where numbers stand: a number, one with more around it (「1,234」「12人」「３」), a mark alone, or words. */
export const numberText = (text: string): 'number' | 'decorated' | 'mark' | 'words' => {
  const bare = text.trim()
  if (plain.test(bare)) return 'number'
  if (mark.test(bare)) return 'mark'
  const folded = halfWidth(bare)
  return decorated.test(folded) && !time.test(folded) ? 'decorated' : 'words'
}

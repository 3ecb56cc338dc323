import { headText } from './headText.ts'

const ofWhom = '(?:(?:問い?合わ?せ|担当|所管|所属|責任|記入|作成)(?:課|者|部署|先)?の?)?'
const contact = `(?:ご?連絡先|電話(?:番号)?|tel|内線(?:番号)?|fax(?:番号)?|ファッ?クス(?:番号)?|(?:電子|e-?)?メール(?:アドレス)?|e-?mail|問い?合わ?せ先)`
const writing = '(?:最終)?(?:作成|記入|更新|入力|提出|回答|確認)(?:年月日|日付?|者(?:職?・?氏?名)?)'
const person = '担当者(?:職?・?氏?名)?'
const clerical = new RegExp(`^(?:${ofWhom}${contact}|${writing}|${person})(?:\\([^()]*\\))?$`, 'iu')

/** A cell with more characters is no head. */
const longest = 20

/** Whether a head asks who filled a paper in, when, and where to call (担当課連絡先, 内線, 記入者, 更新日): nothing of what was planned or done. */
export const isClerical = (header: string): boolean => {
  const head = headText(header).replace(/\s+/gu, '')
  return head.length <= longest && clerical.test(head)
}

import { headText } from './headText.ts'

const prefecture = '(?:北海道|東京都|京都府|大阪府|\\p{sc=Han}{2,3}県)'
/* Their names hold 市, 町 or 村 before the last one. */
const twofold =
  '四日市市|廿日市市|野々市市|大町市|十日町市|東村山市|武蔵村山市|羽村市|大村市|田村市|余市町|下市町|玉村町'
const named = new RegExp(
  `^(${prefecture})?(?:\\p{sc=Han}{1,4}郡)?(${twofold}|[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ヶー]{1,6}?[市区町村])(?!街|場|区町村|町村)`,
  'u',
)
/* 都市計画, 地区別, 本市 and the like name no municipality. */
const common =
  /(?:(?<!^京)都市|[地学校管政]区|[農漁山]村|行政区|特別区|選挙区)$|^(?:本|当|各|全|同|他|中核|政令|指定|関係|近隣|周辺|市区?|町)[市区町村]$/u
const noise =
  /第\s*\d+\s*[次期]|(?:令和|平成|昭和|[RHS])\s*(?:元|\d{1,2})\s*(?:年度?|(?=\s))|\d{4}\s*年度?|(?:\d{1,2}\s*月\s*)?\d{1,2}\s*日?現在/giu
const ends = /[\s『』「」【】（）()〈〉《》〔〕[\]＜＞<>・、。,，:：_/／\\.-]+/u

/** The one municipality that a title names, as it is written there (緑川市, 神奈川県伊勢原市); null where it names none or several. */
export const readTitleMunicipality = (title: string): string | null => {
  const found = new Set(
    headText(title)
      .replace(noise, ' ')
      .split(ends)
      .flatMap((part) => {
        const [, ofPrefecture = '', name] = named.exec(part) ?? []
        return name === undefined || common.test(name) ? [] : [`${ofPrefecture}${name}`]
      }),
  )
  const [name = null] = found
  return found.size === 1 ? name : null
}

import PptxGenJS from 'pptxgenjs'
import { type DeckSetting, footOf } from '../deckSetting.ts'
import { baseSize, bodyRoom, type Face, slideSize, titleSize } from '../face.ts'
import { addBody } from './addBody.ts'
import { colours, inches, typeface } from './look.ts'
import { mendParts } from './mendParts.ts'
import { plainText } from './plainText.ts'

const masters = { cover: 'Ayumi cover', slide: 'Ayumi' } as const
const wide = { x: inches(bodyRoom.left), w: inches(bodyRoom.width) }
const plain = { fontFace: typeface, lang: 'ja-JP', margin: 0 } as const

const defineMasters = (deck: PptxGenJS, setting: DeckSetting): void => {
  const foot = [`${setting.city} ${setting.plan}`, ...footOf(setting)].map(plainText).join('　')
  for (const name of ['cover', 'slide'] as const) {
    const title = name === 'cover' ? { y: inches(150), h: inches(110), fontSize: 48 } : { y: inches(24), h: inches(78), fontSize: 28 } // prettier-ignore
    deck.defineSlideMaster({
      title: masters[name],
      background: { color: colours.paper },
      objects: [
        { line: { ...wide, y: inches(498), h: 0, line: { color: colours.rule, width: 0.75 } } },
        {
          text: {
            text: foot,
            options: { ...plain, x: wide.x, w: inches(bodyRoom.width - 60), y: inches(501), h: inches(36), fontSize: 12, color: colours.soft, valign: 'middle' }, // prettier-ignore
          },
        },
        {
          placeholder: {
            options: { ...plain, ...wide, ...title, name: 'title', type: 'title', bold: true, color: colours.ink, align: 'left', valign: 'bottom' }, // prettier-ignore
            text: '',
          },
        },
      ],
      slideNumber: { x: inches(880), y: inches(505), w: inches(40), h: inches(26), fontFace: typeface, fontSize: 12, color: colours.soft, align: 'right', margin: 0 }, // prettier-ignore
    })
  }
}

const addFace = (deck: PptxGenJS, face: Face, setting: DeckSetting): void => {
  const isCover = face.body.kind === 'cover'
  const slide = deck.addSlide({ masterName: isCover ? masters.cover : masters.slide })
  const title = face.parts > 1 ? `${face.title} ${setting.said.part(face)}` : face.title
  slide.addText([{ text: plainText(title), options: isCover ? {} : { fontSize: titleSize(title) } }], {
    placeholder: 'title',
  })
  if (face.base !== '')
    slide.addText(plainText(face.base), {
      ...plain,
      ...wide,
      y: inches(isCover ? 116 : 104),
      h: inches(isCover ? 30 : 24),
      fontSize: isCover ? 22 : baseSize(face.base),
      color: colours.soft,
      valign: 'middle',
    })
  addBody(slide, face)
  slide.addNotes(plainText(face.notes))
}

/** A deck as a PowerPoint file: charts and tables that can be edited there, and how each was counted in the notes. */
export const pptxOf = async (
  faces: readonly Face[],
  setting: DeckSetting,
): Promise<Uint8Array<ArrayBuffer>> => {
  const deck = new PptxGenJS()
  deck.defineLayout({ name: 'wide', width: inches(slideSize.width), height: inches(slideSize.height) })
  deck.layout = 'wide'
  deck.title = plainText(faces[0]?.title ?? setting.plan)
  deck.subject = plainText(`${setting.city} ${setting.plan}`)
  deck.company = plainText(setting.city)
  deck.author = 'Ayumi'
  deck.theme = { headFontFace: typeface, bodyFontFace: typeface }
  defineMasters(deck, setting)
  for (const face of faces) addFace(deck, face, setting)
  const made = (await deck.write({ outputType: 'uint8array', compression: false })) as Uint8Array
  return mendParts(made)
}

import { palettes } from '../../charts/palette.ts'
import type { ChartBar } from '../face.ts'

const hex = (colour: string) => colour.slice(1).toUpperCase()
const { accent, context, ink, soft, rule, paper } = palettes.light

/** Colours as PowerPoint takes them. A plan is lighter than a result where the screen hatches it. */
export const colours = {
  accent: hex(accent),
  context: hex(context),
  ink: hex(ink),
  soft: hex(soft),
  rule: hex(rule),
  paper: hex(paper),
  plan: hex(palettes.dark.accent),
} as const

export const toneColour = (tone: ChartBar['tone']): string => colours[tone]

/** Comes with Windows and with Office on a Mac; LibreOffice puts the reader's own Japanese typeface in its place. */
export const typeface = 'Yu Gothic'

/** Points as inches. */
export const inches = (points: number): number => points / 72

import type { CellStyle } from 'hucre/xlsx'

type Color = NonNullable<NonNullable<CellStyle['font']>['color']>

const isPlain = (color: Color | undefined, rgb: string, theme: number, indexed: readonly number[]): boolean =>
  color === undefined ||
  (color.rgb !== undefined && color.rgb.slice(-6).toUpperCase() === rgb) ||
  (color.rgb === undefined && color.theme === theme && (color.tint ?? 0) === 0) ||
  (color.rgb === undefined && color.theme === undefined && (color.indexed === undefined || indexed.includes(color.indexed))) // prettier-ignore

/** Whether a style sets a cell apart: bold, a font that is not black, a ground that is not white. */
export const isMarkedStyle = (style: CellStyle | undefined): boolean => {
  if (!style) return false
  const { font, fill } = style
  if (font?.bold || !isPlain(font?.color, '000000', 1, [8, 64])) return true
  if (fill?.type === 'gradient') return true
  return fill !== undefined && fill.pattern !== 'none' && !isPlain(fill.fgColor, 'FFFFFF', 0, [9, 64])
}

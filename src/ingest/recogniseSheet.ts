import type { Recognition, ReadOptions } from './mapping.ts'
import { shapes } from './shapes/registry.ts'
import type { Sheet } from './sheet.ts'

/** What each shape sees in a sheet, the surest first. */
export const recogniseSheet = (sheet: Sheet, options: ReadOptions): Recognition[] =>
  shapes
    .map((shape) => shape.recognise(sheet, options))
    .filter((recognition) => recognition !== null)
    .sort((a, b) => b.score - a.score)

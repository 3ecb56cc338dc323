import type { Encoding } from '../ingest/formats/encoding.ts'
import type { BulletRule, Role, RoleReason, RowUse, ShapeId } from '../ingest/mapping.ts'
import type { FormatId } from '../ingest/openedFile.ts'
import type { ja } from './review/ja.ts'
import type { Texts } from './texts.ts'

/** What the review of a file says, in one language. */
export type ReviewWords = Texts<typeof ja> & {
  readonly formats: Readonly<Record<FormatId, string>>
  readonly encodings: Readonly<Record<Encoding, string>>
  readonly shapes: Readonly<Record<ShapeId, string>>
  readonly roles: Readonly<Record<Role, string>>
  readonly reasons: Readonly<Record<RoleReason, string>>
  readonly rowUses: Readonly<Record<RowUse | 'header' | 'row', string>>
  readonly bullets: Readonly<Record<BulletRule, string>>
}

/** Loads it: it is not part of any page. */
export const reviewWords = async (language: string): Promise<ReviewWords> =>
  language === 'ja' ? (await import('./review/ja.ts')).ja : (await import('./review/en.ts')).en

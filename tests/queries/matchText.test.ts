import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNode } from '../../src/build/openNode.ts'
import type { Database } from '../../src/database/database.ts'
import { areKeptByNfkc } from '../../src/ingest/normalise/keptByNfkc.ts'
import { matchText as matchTextOf } from '../../src/ingest/normalise/matchText.ts'
import { matchText } from '../../src/queries/matchText.ts'
import { sql } from '../../src/queries/sql.ts'

describe('what a sentence is matched by', () => {
  let database: Database
  beforeAll(async () => {
    database = await openNode()
  })
  afterAll(() => database.close())

  it('is the same in the engine as where files are read, for every text that NFKC leaves alone', async () => {
    const part = fc.constantFrom('令和', '平成', '昭和', '元', '年度', '第', '回', '3', '12', '0', ' ', '\t', '\n', '\v', '\f', '\r', '(', 'A', '講座を開催した。', '令', '和', '#', '■') // prettier-ignore
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(part, { maxLength: 12 }), { minLength: 50, maxLength: 50 }),
        async (all) => {
          const texts = all.map((parts) => parts.join(''))
          expect(texts.every(areKeptByNfkc)).toBe(true)
          const found = await Promise.all(
            texts.map(async (text) => {
              const [row] = await database.all(sql<{ matched: string }>`
              SELECT ${matchText(sql`activity`)} AS matched FROM (SELECT ${text}::VARCHAR AS text, NULL::VARCHAR AS matched) AS activity`) // prettier-ignore
              return row?.matched
            }),
          )
          expect(found).toEqual(texts.map(matchTextOf))
        },
      ),
      { numRuns: 10 },
    )
  })
})

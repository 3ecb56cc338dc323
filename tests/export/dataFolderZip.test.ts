import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDataFolders } from '../../src/build/readDataFolders.ts'
import { type DataFolder, derivedFiles } from '../../src/publish/dataFolder.ts'
import { openNode } from '../../src/build/openNode.ts'
import { emptyFilter } from '../../src/domain/filter.ts'
import { dataFolderZip } from '../../src/export/dataFolderZip.ts'
import { activitiesByCategory } from '../../src/queries/activitiesByCategory.ts'
import { activitiesByYear } from '../../src/queries/activitiesByYear.ts'
import { balances } from '../../src/queries/balances.ts'
import { categories as categoriesQuery } from '../../src/queries/categories.ts'
import { fillDatabase } from '../../src/stores/fillDatabase.ts'

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

let root: string
let isehara: DataFolder
let zip: Uint8Array
let files: Record<string, Uint8Array>
beforeAll(async () => {
  const [folder] = await readDataFolders('data')
  if (!folder) throw new Error('data/ is empty')
  isehara = folder
  zip = await dataFolderZip(folder.site, folder.reading)
  files = unzipSync(zip)
  root = mkdtempSync(join(tmpdir(), 'ayumi-data-'))
})
afterAll(() => rmSync(root, { recursive: true }))

/** A folder of a data/ of its own. */
const unpack = (data: string, name: string, content: Record<string, Uint8Array | string>): string => {
  const folder = join(root, data, name)
  mkdirSync(folder, { recursive: true })
  for (const [file, bytes] of Object.entries(content)) writeFileSync(join(folder, file), bytes)
  return join(root, data)
}
const readOnly = async (data: string): Promise<DataFolder> => {
  const [folder] = await readDataFolders(data)
  if (!folder) throw new Error(`${data} is empty`)
  return folder
}

describe('the data folder of Isehara as a zip', () => {
  it('holds the exchange file, as CSV byte for byte the published one, its description and what the site says', () => {
    expect(Object.keys(files).sort()).toEqual(['datapackage.json', 'progress.csv', 'progress.parquet', 'site.json']) // prettier-ignore
    expect(text(files['progress.csv'])).toBe(readFileSync('data/isehara/progress.csv', 'utf8'))
    expect(text(files['datapackage.json'])).toBe(readFileSync('data/isehara/datapackage.json', 'utf8'))
  })

  it('holds the decisions where some were made', async () => {
    const decided = unzipSync(await dataFolderZip(isehara.site, isehara.reading, '{"version":1}\n'))
    expect(text(decided['mapping.json'])).toBe('{"version":1}\n')
    expect(Object.keys(decided)).toHaveLength(5)
  })

  it('has the same bytes whenever it is made', async () => {
    expect(await dataFolderZip(isehara.site, isehara.reading)).toEqual(zip)
  })

  it('is read as a folder of data/ into the same rows, categories and books, without the report', async () => {
    const folder = await readOnly(unpack('whole', 'isehara', files))
    expect(folder.reading.rows).toEqual(isehara.reading.rows)
    expect(folder.reading.categories).toEqual(isehara.reading.categories)
    expect(folder.reading.balance).toEqual(isehara.reading.balance)
    expect(folder.site).toEqual({
      ...isehara.site,
      report: { ...isehara.site.report, file: 'progress.csv' },
    })
  })

  it('is made again byte for byte from what it was unpacked to', async () => {
    const folder = await readOnly(unpack('again', 'isehara', files))
    expect(derivedFiles(folder)).toEqual(derivedFiles(isehara))
    expect(await dataFolderZip(folder.site, folder.reading)).toEqual(zip)
  })
})

it('the folder out of the zip gives the database the years, categories and books that the report gives it', async () => {
  const database = await openNode()
  const filled = async ({ site, reading }: DataFolder) => {
    const { rows, categories, issues } = reading
    await fillDatabase(database, { rows, categories, issues, books: [reading] }, [site])
    const [books] = await database.all(balances())
    return {
      years: await database.all(activitiesByYear(emptyFilter)),
      categories: await database.all(activitiesByCategory(emptyFilter)),
      definitions: await database.all(categoriesQuery()),
      books: { ...books, file: '' },
    }
  }
  const out = await filled(await readOnly(unpack('database', 'isehara', files)))
  expect(out).toEqual(await filled(isehara))
  expect(out.books).toMatchObject({ cells: 105, activities: 197, charactersIn: 9641, charactersOut: 9641 })
  await database.close()
})

describe('a folder whose report is progress.csv', () => {
  const given = () => ({ 'progress.csv': files['progress.csv'] ?? '', 'site.json': files['site.json'] ?? '' })

  it('is read without a description, with the books of its own lines', async () => {
    const { reading } = await readOnly(unpack('plain', 'isehara', given()))
    expect(reading.rows).toEqual(isehara.reading.rows)
    expect(reading.categories).toEqual([])
    expect(reading.balance).toMatchObject({ cells: 105, activities: 197, cellsEmpty: 32, cellsRejected: 0 })
  })

  it('does not keep the books of a description that its lines have outgrown', async () => {
    const lines = text(files['progress.csv']).split('\n')
    const last = lines.findLastIndex((line) => line.includes(',activity,'))
    const fewer = lines.filter((_, index) => index !== last).join('\n')
    const content = { ...given(), 'progress.csv': fewer, 'datapackage.json': files['datapackage.json'] ?? '' }
    const { reading } = await readOnly(unpack('fewer', 'isehara', content))
    expect(reading.balance.activities).toBe(196)
    expect(reading.categories).toHaveLength(5)
  })

  it('is refused with the name of the field when its description has no books', async () => {
    const content = { ...given(), 'datapackage.json': '{"categories":[]}' }
    await expect(readDataFolders(unpack('broken', 'isehara', content))).rejects.toThrow(/balance/)
  })
})

import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { readDataFolders } from '../../src/build/readDataFolders.ts'
import { balanceCsv } from '../../src/export/balanceCsv.ts'
import { en } from '../../src/locales/en.ts'
import { ja } from '../../src/locales/ja.ts'

it('the books of Isehara’s report say 105 cells, 73 with activities, 32 blank, none rejected, and that they agree', async () => {
  const [folder] = await readDataFolders('data')
  if (!folder) throw new Error('data/ is empty')
  const csv = balanceCsv([folder.reading], ja)
  expect(csv.startsWith('\ufeffファイル,読んだ欄,活動のある欄,記載のない欄,使えなかった欄,')).toBe(true)
  const [, line] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data
  expect(line).toEqual(['isehara-progress-report.txt', '105', '73', '32', '0', '197', '9641', '9641', '一致しています']) // prettier-ignore
})

it('books that do not close say so, in the reader’s language, and a file’s name is no formula', () => {
  const balance = { cells: 3, cellsWithActivities: 1, cellsEmpty: 1, cellsRejected: 0, activities: 1, charactersIn: 5, charactersOut: 5 } // prettier-ignore
  const [head, line] = Papa.parse<string[]>(balanceCsv([{ file: '=1.csv', balance }], en), { skipEmptyLines: true }).data // prettier-ignore
  expect(head?.at(-1)).toBe('Check')
  expect(line?.at(0)).toBe("'=1.csv")
  expect(line?.at(-1)).toBe('They do not agree')
})

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { derivedFiles } from '../publish/dataFolder.ts'
import { readDataFolders } from './readDataFolders.ts'

for (const folder of await readDataFolders('data')) {
  for (const [name, text] of Object.entries(derivedFiles(folder))) {
    /* A progress.csv that is the report itself is read and never written over. */
    if (name === folder.site.report.file) continue
    writeFileSync(join('data', folder.folder, name), text)
    console.log(`data/${folder.folder}/${name}: ${folder.reading.rows.length} lines`)
  }
  for (const { rule, place, text } of folder.reading.issues)
    console.log(`${place.file}:${place.row}:${place.column ?? ''} ${rule}: ${text}`)
}

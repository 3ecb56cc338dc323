import { openSample } from '../sample.ts'
import { settingOf } from './sampleDeck.ts'
import { defaultDeck } from '../../src/deck/defaultDeck.ts'
import { facesOf } from '../../src/deck/facesOf.ts'
import { pptxOf } from '../../src/deck/pptx/pptxOf.ts'
import { writeFileSync } from 'node:fs'
const { database, folder } = await openSample()
const s = settingOf(database, folder.site)
const d = await defaultDeck(s)
const t = performance.now()
const faces = await facesOf(d, s)
const u = performance.now()
writeFileSync('/tmp/pr/a.pptx', await pptxOf(faces, s))
console.log(faces.length, u - t, performance.now() - u)
await database.close()

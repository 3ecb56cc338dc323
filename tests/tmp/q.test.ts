import { test } from 'vitest'
import { openNode } from '../../src/build/openNode.ts'
import { readDataFolders } from '../../src/build/dataFolder.ts'
import { toTables } from '../../src/ingest/tables.ts'
import { emptyFilter } from '../../src/domain/filter.ts'
import * as q from './all.ts'
import type { TableName } from '../../src/database/schema.ts'
test('x', async () => {

  const db = await openNode()
  const [f] = await readDataFolders('data')
  const t = toTables(f!.reading, [f!.site])
  for (const name of Object.keys(t) as (keyof typeof t)[]) await db.replace(name as TableName, t[name] as never)
  for (const [n, query] of Object.entries(q.all)) {
    for (let i=0;i<4;i++) { const t0 = performance.now(); await db.all(query(emptyFilter)); console.log(n, (performance.now()-t0).toFixed(1)) }; const t0=performance.now()
    try {const rows = await db.all(query(emptyFilter)); console.log(n, rows.length, (performance.now()-t0).toFixed(1)+'ms', '') } catch (e) { console.log(n, 'FAILED', String(e).slice(0,400)) }
    try { await db.all(query({ years: [2022], categories: [3], sections: ['1 市政運営の各過程における市民参加の推進'], initiatives: ['x'], departments: ['スポーツ課', "'; DROP"], kinds: ['result'], outcomes: ['done'], flags: ['stopped'], municipalities: ['神奈川県伊勢原市'], words: 'ab 計画' })) } catch (e) { console.log(n, 'FILTER FAILED', String(e).slice(0,400)) }
  }
})

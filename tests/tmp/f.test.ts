import { test } from 'vitest'
import { openSample } from '../sample.ts'
import { sql } from '../../src/queries/sql.ts'
import { flaggedInitiatives } from '../../src/queries/flaggedInitiatives.ts'
import { emptyFilter } from '../../src/domain/filter.ts'
test('x', async () => {
  const { database } = await openSample()
  console.log(await database.all(sql`SELECT flag, fiscal_year, count(*)::INTEGER AS n FROM flag GROUP BY ALL ORDER BY 1,2`))
  const rows = await database.all(flaggedInitiatives(emptyFilter))
  console.log(rows.filter(r => r.flag !== 'no-result' && r.flag !== 'no-entry-ever').map(r => [r.flag, r.initiative, r.category, r.department, r.otherDepartment, r.otherInitiative, r.evidence.length].join(' | ')).join('\n'))
})

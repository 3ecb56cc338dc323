import { ingestArguments, ingestUsage } from './ingest/ingestArguments.ts'
import { ingestFiles } from './ingest/ingestFiles.ts'

try {
  /* After node's own and this command's file. */
  const given = ingestArguments(process.argv.slice(3))
  if (given === null) process.stdout.write(ingestUsage)
  else process.exitCode = await ingestFiles(given, (line) => process.stdout.write(`${line}\n`))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${ingestUsage}`)
  process.exitCode = 1
}

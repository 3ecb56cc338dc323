// Runs a TypeScript module of the project in Node: node src/build/run.js src/build/writeData.ts
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const [file = ''] = process.argv.slice(2)
await runnerImport(resolve(file), { configFile: false, logLevel: 'error' })

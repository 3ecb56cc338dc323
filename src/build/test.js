import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startPackages } from './startPackages.js'
import { startTool } from './startTool.js'
import { testChromeInstall } from './testChrome.js'
import { playwrightCounts, runnerCounts, vitestCounts } from './testCounts.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const reports = mkdtempSync(join(tmpdir(), 'ayumi-test-'))
/* What hangs is ended; a slow machine is not. */
const minutesPerStep = 35

const total = { passed: 0, failed: 0 }

/** @typedef {import('./testCounts.js').Counts} Counts */

/**
 * Does a step and counts its tests, whatever became of the others.
 *
 * @param {string} name
 * @param {() => Promise<Counts> | Counts} work
 */
const step = async (name, work) => {
  console.log(`\n── ${name}`)
  /** @type {Counts} */
  let counts = { passed: 0, failed: 1 }
  try {
    counts = await work()
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : error}`)
  }
  total.passed += counts.passed
  total.failed += counts.failed
  if (counts.failed > 0) console.log(`\n${name}: ${counts.failed} failed`)
  return counts.failed === 0
}

/**
 * Runs an installed tool and says whether it ended well and in time.
 *
 * @param {string[]} tool the package, and its command when named otherwise
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<boolean>}
 */
const run = ([name = '', command], args, env = {}) => {
  // CI: a focused test is an error, and no golden is written.
  const child = spawn(process.execPath, [startTool(root, name, command), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CI: 'true', ...env },
  })
  const late = setTimeout(() => {
    console.error(`\n${name} took more than ${minutesPerStep} minutes and is ended.`)
    child.kill('SIGTERM')
    setTimeout(() => child.kill('SIGKILL'), 10_000).unref()
  }, minutesPerStep * 60_000)
  return new Promise((ended, failed) => {
    child.on('error', failed)
    child.on('close', (code) => {
      clearTimeout(late)
      ended(code === 0)
    })
  })
}

/** A tool that either ends well or not counts as one test.
 *
 * @param {string[]} tool
 * @param {string[]} args
 */
const check = async (tool, args) =>
  (await run(tool, args)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }

/**
 * @template Report
 * @param {string} file
 * @param {(report: Report) => Counts} count
 */
const countsIn = (file, count) => {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    console.error(`\nNo report could be read: ${error instanceof Error ? error.message : error}`)
    return undefined
  }
}

const unitTests = async () => {
  const report = join(reports, 'unit.json')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const endedWell = await run(['vitest'], args)
  return runnerCounts(countsIn(report, vitestCounts), endedWell)
}

const browserTests = async () => {
  testChromeInstall()
  const report = join(reports, 'browser.json')
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  const endedWell = await run(['@playwright/test', 'playwright'], ['test', '--reporter=line,json'], env)
  return runnerCounts(countsIn(report, playwrightCounts), endedWell)
}

const code = '{src,tests}/**/*.{ts,js,vue,css}'
const installed = await step('packages', () => {
  startPackages(root)
  return { passed: 0, failed: 0 }
})
if (installed) {
  /* None of them needs more than one processor. */
  await Promise.all([
    step('lint', () => check(['eslint'], ['.', '--max-warnings=0'])),
    step('format', () => check(['prettier'], ['--check', '--log-level=warn', code, '*.{ts,js}'])),
    step('types', () => check(['vue-tsc'], ['--noEmit'])),
  ])
  await step('unit tests', unitTests)
  const built = await step('build', () => check(['vite'], ['build']))
  await step('browser tests', () => {
    if (!built) throw new Error('Not run: the build failed, and dist may hold an older site.')
    return browserTests()
  })
}

rmSync(reports, { recursive: true, force: true })
if (total.failed > 0 || total.passed === 0) process.exitCode = 1
console.log(`\n${total.passed} passed, ${total.failed} failed`)

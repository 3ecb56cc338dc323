import { expect, test } from 'vitest'
import { playwrightCounts, runnerCounts, vitestCounts } from '../../src/build/testCounts.js'

test('counts a file that could not be loaded as one failure', () => {
  const failing = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }
  const unloadable = { status: 'failed', assertionResults: [] }
  const report = { numPassedTests: 1, numFailedTests: 1, testResults: [failing, unloadable] }
  expect(vitestCounts(report)).toEqual({ passed: 1, failed: 2 })
})

test('counts errors outside of tests as failures, and a flaky test as passed', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1 }
  expect(playwrightCounts({ stats, errors: [{}] })).toEqual({ passed: 6, failed: 2 })
})

test('a runner cannot pass without a report, without a test, or with a bad end', () => {
  expect(runnerCounts({ passed: 3, failed: 0 }, true)).toEqual({ passed: 3, failed: 0 })
  expect(runnerCounts({ passed: 3, failed: 2 }, false)).toEqual({ passed: 3, failed: 2 })
  expect(runnerCounts({ passed: 3, failed: 0 }, false)).toEqual({ passed: 3, failed: 1 })
  expect(runnerCounts({ passed: 0, failed: 0 }, true)).toEqual({ passed: 0, failed: 1 })
  expect(runnerCounts(undefined, true)).toEqual({ passed: 0, failed: 1 })
})

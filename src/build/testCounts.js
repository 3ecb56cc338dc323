/**
 * @typedef {{ passed: number, failed: number }} Counts
 *
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults one a file
 *
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number }} stats
 * @property {unknown[]} errors outside of any test
 */

/**
 * A file that could not be loaded has no failing test of its own, and counts as one.
 *
 * @param {VitestReport} report
 * @returns {Counts}
 */
export const vitestCounts = ({ numPassedTests, numFailedTests, testResults }) => ({
  passed: numPassedTests,
  failed:
    numFailedTests +
    testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    ).length,
})

/**
 * A flaky test failed once and passed when tried again; the runner names it in its own summary.
 *
 * @param {PlaywrightReport} report
 * @returns {Counts}
 */
export const playwrightCounts = ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
})

/**
 * What a runner is worth: it cannot have passed when it left no report, ran nothing, or ended badly without naming a failure.
 *
 * @param {Counts | undefined} counts
 * @param {boolean} endedWell
 * @returns {Counts}
 */
export const runnerCounts = (counts, endedWell) => {
  const { passed, failed } = counts ?? { passed: 0, failed: 0 }
  const silentFailure = failed === 0 && (!endedWell || passed === 0)
  return { passed, failed: silentFailure ? 1 : failed }
}

import { defineConfig } from '@playwright/test'
import { testChrome } from './src/build/testChrome.js'

/*
 * Each window would bring two pages of Chromium's own for its address line along. The switch holds once: the first line is what
 * Playwright turns off itself and matters here.
 */
const unneeded = [
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsFirstBalancedModeAutoEnable', 'HttpsUpgrades', 'LensOverlay', 'MediaRouter', 'NetworkTimeServiceQuerying', 'OptimizationHints', 'PaintHolding', 'PreconnectToSearch', 'ThirdPartyStoragePartitioning'], // prettier-ignore
  ...['AimEnabled', 'WebUIOmniboxAimPopup', 'WebUIOmniboxPopup'],
]

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.browser.test.ts',
  // Serves dist under a sub-path and puts its address into AYUMI_URL.
  globalSetup: './tests/run/servedSite.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  // A test that passes only the second time is told as flaky: shared machines are slow at times.
  retries: process.env.CI ? 1 : 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  updateSnapshots: process.env.CI ? 'none' : 'missing',
  reporter: 'line',
  use: {
    baseURL: process.env.AYUMI_URL,
    actionTimeout: 10_000,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    deviceScaleFactor: 1,
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath: testChrome(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--disable-features=${unneeded.join(',')}`,
        /* A test is over before the engine's second compilation pays. */
        '--js-flags=--liftoff-only',
      ],
    },
  },
})

import { defineConfig } from '@playwright/test'
import { testChrome } from './src/build/testChrome.js'

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
        /* A test is over before the engine's second compilation pays. */
        '--js-flags=--liftoff-only',
      ],
    },
  },
})

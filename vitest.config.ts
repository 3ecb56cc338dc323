import vue from '@vitejs/plugin-vue'
import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [vue()],
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'tests/**/*.browser.test.ts'],
    environment: 'node',
    /* By itself it leaves one processor idle, which on two is half. */
    maxWorkers: '100%',
    /* Half of the time went into reading the same modules and compiling the same engine anew for each file; no test changes a module. */
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})

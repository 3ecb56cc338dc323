import { engineUrl, workerUrl } from 'virtual:engine'
import type { Database } from '../../../src/database/database.ts'
import { EngineError } from '../../../src/database/engineError.ts'
import type { EngineProgress } from '../../../src/database/engineProgress.ts'
import { openBrowser } from '../../../src/database/openBrowser.ts'

/** What a test may do in the page: `engineQuery` and `workerQuery` go behind the addresses' `?`. */
export interface EngineWindow {
  readonly progress: EngineProgress[]
  readonly violations: string[]
  database?: Database
  open(options?: {
    readonly engineQuery?: string
    readonly workerQuery?: string
    readonly stallLimit?: number
    readonly abortAfter?: number
  }): Promise<string>
}

declare global {
  interface Window {
    engine: EngineWindow
  }
}

const violations: string[] = []
document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
  violations.push(violatedDirective),
)

const progress: EngineProgress[] = []

window.engine = {
  progress,
  violations,
  async open({ engineQuery = '', workerQuery = '', stallLimit, abortAfter } = {}) {
    const aborter = new AbortController()
    if (abortAfter !== undefined) setTimeout(() => aborter.abort(), abortAfter)
    try {
      window.engine.database = await openBrowser({
        engineUrl: engineUrl + engineQuery,
        workerUrl: workerUrl + workerQuery,
        onProgress: (step) => progress.push(step),
        signal: aborter.signal,
        ...(stallLimit === undefined ? {} : { stallLimit }),
      })
      return 'ready'
    } catch (error) {
      return error instanceof EngineError ? error.reason : String(error)
    }
  },
}

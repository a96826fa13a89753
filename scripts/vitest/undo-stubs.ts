import { afterAll, vi } from 'vitest'

// Test files share their process: what one has put in place of a global, a variable or a timer ends with the file.
afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

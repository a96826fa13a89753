import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import { cleanPage } from './clean-page'

// Less than a test has. The first test of a worker loads what is not in the page's first load.
configure({ asyncUtilTimeout: 4000 })

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

afterEach(async () => {
  cleanup()
  await cleanPage()
})

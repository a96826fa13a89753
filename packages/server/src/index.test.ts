import { expect, it } from 'vitest'
import * as server from './index'
import * as metrics from './metrics'
import * as node from './node'

it('exports what is documented', () => {
  expect(Object.keys(server).toSorted()).toMatchInlineSnapshot(`
    [
      "PhoneProofError",
      "createConsoleLog",
      "createMemoryStore",
      "createNxcloudClient",
      "createSignupHandler",
      "explainOutcome",
      "resultOf",
      "verifyPhoneProof",
    ]
  `)
  expect(Object.keys(node).toSorted()).toMatchInlineSnapshot(`
    [
      "startSignupServer",
      "toNodeListener",
    ]
  `)
  expect(Object.keys(metrics)).toEqual(['createSignupMetrics'])
})

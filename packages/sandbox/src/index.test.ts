import { expect, it } from 'vitest'
import * as sandbox from './index'
import * as node from './node'

it('exports these names and no others', () => {
  expect({ index: Object.keys(sandbox).toSorted(), node: Object.keys(node).toSorted() })
    .toMatchInlineSnapshot(`
      {
        "index": [
          "createSandbox",
          "magicNumbers",
          "sandboxAccount",
          "sandboxActions",
          "sandboxAppKey",
          "sandboxFailures",
        ],
        "node": [
          "createSandboxControls",
          "startSandboxServer",
        ],
      }
    `)
})

import { expect, it } from 'vitest'
import * as sandbox from './index'
import * as node from './node'

it('exports these names and no others', () => {
  expect({ index: Object.keys(sandbox).sort(), node: Object.keys(node).sort() }).toMatchInlineSnapshot(`
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
        "startSandboxServer",
      ],
    }
  `)
})

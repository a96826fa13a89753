import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'

const bin = fileURLToPath(new URL('./bin.ts', import.meta.url))
const started: ReturnType<typeof spawn>[] = []
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})

function start(...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', bin, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.push(child)
  return child
}

async function textOf(stream: AsyncIterable<unknown>) {
  let text = ''
  for await (const chunk of stream) text += String(chunk)
  return text
}

describe('embedded-signup-sandbox', () => {
  it('prints its address, answers there, and ends on SIGTERM', async () => {
    const child = start('--port', '0')
    const [first] = (await once(child.stdout, 'data')) as [Buffer]
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(first.toString())?.[0] ?? ''
    expect(await (await fetch(`${url}/sandbox/inbox`)).json()).toEqual({ messages: [] })
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  it('says how it is used for an option it does not know, and fails', async () => {
    const child = start('--prot', '1')
    const [text, [exitCode]] = await Promise.all([textOf(child.stderr), once(child, 'close')])
    expect(text).toMatch(/--prot[^]*Usage: embedded-signup-sandbox/)
    expect(exitCode).toBe(1)
  })

  it('refuses a port that is no number', async () => {
    const child = start('--port', '80a')
    expect(await textOf(child.stderr)).toContain('--port takes a whole number')
  })
})

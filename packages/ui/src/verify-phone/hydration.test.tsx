import { createPageBackend } from '@embedded-signup/hooks/testing'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { Fragment, StrictMode } from 'react'
import { beforeAll, describe, expect, it, vi } from 'vitest'

/** With effects run once, as in production, and twice: React Hook Form tells its watchers of early input in one of the two. */
describe.each([
  ['in production', Fragment],
  ['in StrictMode', StrictMode],
])('%s', (_, Mode) => {
  const backend = createPageBackend()
  let html = ''
  let app = <></>
  beforeAll(async () => {
    html = await drawnByServer()
    app = await createApp()
  })

  async function createApp() {
    const { SignupProvider, VerifyPhoneStep } = await import('../index')
    return (
      <Mode>
        <SignupProvider fetch={backend.fetch}>
          <VerifyPhoneStep defaultCountry="ID" />
        </SignupProvider>
      </Mode>
    )
  }

  /** As a server draws it: modules that look for a browser when they are loaded find none. */
  async function drawnByServer() {
    vi.resetModules()
    vi.stubGlobal('window', undefined)
    vi.stubGlobal('document', undefined)
    const { renderToString } = await import('react-dom/server')
    const drawn = renderToString(await createApp())
    vi.unstubAllGlobals()
    vi.resetModules()
    return drawn
  }

  /** What the server sent, with the text typed before React arrived. */
  function hydrated(typed: string) {
    const root = document.createElement('div')
    root.innerHTML = html
    document.body.append(root)
    const input = root.querySelector<HTMLInputElement>('[type=tel]')
    if (!input) throw new Error('The server drew no number field.')
    input.value = typed
    render(app, { container: root, hydrate: true })
    return { root, input, country: () => root.querySelector('select')?.value }
  }

  it.each([
    ['0812', 'ID', '0812'],
    ['+44 7911 123456', 'GG', '7911 123456'],
    ['', 'ID', ''],
  ])('keeps %j, typed before React arrived, and follows its country', async (typed, country, text) => {
    const page = hydrated(typed)
    await waitFor(() => expect([page.country(), page.input.value]).toEqual([country, text]))
  })

  it('sends what was typed before', async () => {
    hydrated('0812-3456-7890')
    fireEvent.click(screen.getByRole('button', { name: 'Send code' }))
    await waitFor(() => expect(backend.sandbox.calls.count('getCode')).toBe(1))
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('812-3456-7890'))
  })
})

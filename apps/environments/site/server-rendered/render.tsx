import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { renderToPipeableStream, renderToString } from 'react-dom/server'
import { Page } from './page'

/** Renders the page where there is no `window`; `?stream` as a stream. */
export async function render(search: string): Promise<string> {
  if (typeof window !== 'undefined') throw new Error('A window is here: this proves nothing.')
  if (!new URLSearchParams(search).has('stream')) return renderToString(<Page search={search} />)
  return new Promise((done, fail) => {
    const { pipe } = renderToPipeableStream(<Page search={search} />, {
      onAllReady: () => done(text(pipe(new PassThrough()))),
      onError: fail,
    })
  })
}

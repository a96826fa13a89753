import { createSignupClient, type E164, type Method } from '@embedded-signup/hooks'
import type { PageBackend } from '@embedded-signup/hooks/testing'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { backendOf } from './story-stage'

const phone: E164 = '+6281234567890'

/** The first page's side of the endpoint, as a story needs it. */
export function firstPageOf({ fetch }: Pick<PageBackend, 'fetch'>) {
  const client = createSignupClient({ fetch })
  return {
    client,
    async give(method: Method) {
      const { ticket } = await client.getCode({ phone, method })
      const { url } = await client.handOff({ phone, ticket, method })
      return { ticket, token: new URL(url).hash.slice(1) }
    },
  }
}

export interface GivenLinkProps {
  method: Method
  /** What happens to the link before it is opened. */
  before?: ((token: string, backend: PageBackend, ticket: string | undefined) => Promise<unknown>) | undefined
  children: (token: string) => ReactNode
}

/** Somebody's page has asked for a code and given the link away; what is drawn is where the link leads. */
export function GivenLink({ method, before, children }: GivenLinkProps) {
  const place = useRef<HTMLDivElement>(null)
  const [token, setToken] = useState<string>()
  useEffect(() => {
    const stage = place.current?.closest('.story-card')?.parentElement
    if (!stage) return
    const backend = backendOf(stage)
    void (async () => {
      const given = await firstPageOf(backend).give(method)
      await before?.(given.token, backend, given.ticket)
      setToken(given.token)
    })()
  }, [method, before])
  return <div ref={place}>{token !== undefined && children(token)}</div>
}

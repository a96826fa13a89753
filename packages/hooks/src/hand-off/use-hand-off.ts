'use client'
import {
  SignupError,
  type CodeAccepted,
  type HandOffLink,
  type HandOffResult,
} from '@embedded-signup/contract'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { HandOffInput, RequestOptions, SignupClient } from '../client/create-signup-client'
import { useClient } from '../client/use-client'
import { count } from '../client/read-answer'
import { now } from '../time/clock'
import { useHasPassed } from '../time/use-countdown'
import type { Action } from '../verify/action'
import { useLatest } from '../lib/use-latest'
import { useRequest } from '../verify/use-request'
import { followLink } from './follow-link'
import type { HandOffOffer } from './hand-off-offer'
import { createLinkRecord, type GivenLink } from './link-record'

export type HandOff =
  | { state: 'idle'; start: Action }
  /** The code is waited for. `stop` waits no longer; the link itself goes on until it ends. */
  | { state: 'open'; url: string; expiresAt: number; stop(): void }
  /** Its time is over, or another code was sent since. `start` makes a new link. */
  | { state: 'expired'; start: Action }
  /** What comes of the link cannot be learned any more. `start` makes a new one. */
  | { state: 'lost'; error: SignupError; start: Action }

/**
 * Lets somebody else enter the code: gets a link, and waits for what comes of it. When the code was entered the step goes on
 * by itself; the hook has no arm for that. It asks at growing intervals, only while a link is open, and not while the page
 * is hidden.
 *
 * @param offer `handOff` of the step `code`, where the backend offers it.
 */
export function useHandOff({ attempt, key, accept }: HandOffOffer): HandOff {
  const client = useClient()
  const { phone, ticket, method } = attempt
  const record = useMemo(() => createLinkRecord(key, phone), [key, phone])
  const [link, setLink] = useState(() => record.read())
  const asked = useRequest({
    ask: (input: HandOffInput, request) => linkOrResult(client, input, request),
  })
  const [lost, setLost] = useState<{ url: string; error: SignupError }>()
  const passed = useHasPassed(link?.expiresAt)
  const told = useLatest((accepted: CodeAccepted) => accept(accepted, phone))

  const give = (next: GivenLink | undefined) => {
    record.write(next)
    setLink(next)
  }
  const verified = useCallback(
    (accepted: CodeAccepted) => {
      record.write(undefined)
      told.current(accepted)
    },
    [record, told],
  )
  // A newer code has a newer ticket, and ends the link of the one before.
  const replaced = link !== undefined && link.ticket !== ticket
  useEffect(() => {
    if (!link || replaced) return
    const { url, expiresAt } = link
    return followLink({
      look: (signal) => client.handOffResult({ phone, ticket }, { signal }),
      expiresAt,
      onVerified: verified,
      onLost: (error) => setLost({ url, error }),
    })
  }, [client, link, replaced, phone, ticket, verified])

  const start: Action = {
    async run() {
      const answer = await asked.start(() => ({ phone, ticket, method }))
      if (!answer?.ok) return
      const { data } = answer
      if ('state' in data) return verified(data)
      give({ phone, ticket, url: data.url, expiresAt: now() + (count(data.expires_in) ?? 0) * 1000 })
    },
    pending: asked.pending,
    error: asked.error,
  }
  if (!link) return { state: 'idle', start }
  if (lost?.url === link.url && !replaced) return { state: 'lost', error: lost.error, start }
  if (passed || replaced) return { state: 'expired', start }
  return { state: 'open', url: link.url, expiresAt: link.expiresAt, stop: () => give(undefined) }
}

/** A link, or what came of an older one of which this page has not heard yet. */
async function linkOrResult(
  client: SignupClient,
  input: HandOffInput,
  request: RequestOptions,
): Promise<HandOffLink | Extract<HandOffResult, { state: 'verified' }>> {
  try {
    return await client.handOff(input, request)
  } catch (error) {
    if (!(error instanceof SignupError) || error.code !== 'attempt_expired') throw error
    const result = await client.handOffResult(input, { signal: request.signal })
    if (result.state !== 'verified') throw error
    return result
  }
}

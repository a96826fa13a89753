import { createPageBackend, type PageBackend } from '@embedded-signup/hooks/testing'
import type { SignupHandler } from '@embedded-signup/server'
import { useState, type ReactNode } from 'react'
import { EmbeddedSignup, SignupProvider, VerifyPhoneStep } from '../../index'
import '../../styles.css'
import '../story-stage.css'
import { createHarmedWay, type HarmedWay, type Travelling } from './harmed-way'
import type { Scenario } from './scenario'
import { needsWholeWay } from './scenarios'

/** A page, its backend and the trouble between them. */
export interface FailureStage {
  backend: PageBackend
  way: HarmedWay
  trouble(on: boolean): void
  /** How many requests have no answer yet. */
  underWay(): number
}

const stages = new WeakMap<Element, FailureStage>()

export function stageOf(canvasElement: HTMLElement): FailureStage {
  const card = canvasElement.querySelector('.story-card')
  const stage = card && stages.get(card)
  if (!stage) throw new Error('This story has no <FailureStage>.')
  return stage
}

function createStage({ handler, sandbox, fault, offline, policyLost }: Scenario): FailureStage {
  let on = false
  let heal = () => {}
  let underWay = 0
  const backend = createPageBackend(handler?.(() => on))
  const way = createHarmedWay()
  backend.goThrough(async (request, ask) => {
    underWay++
    try {
      return await harmed(request, ask, way, policyLost)
    } finally {
      underWay--
    }
  })
  return {
    backend,
    way,
    underWay: () => underWay,
    trouble(next) {
      on = next
      heal()
      heal = next && sandbox ? backend.sandbox.fail(sandbox.failure, { action: sandbox.action }) : () => {}
      way.set(next ? fault : undefined)
      if (offline) Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => !next })
    },
  }
}

async function harmed(request: Request, ask: SignupHandler, way: HarmedWay, policyLost = false) {
  const action = request.url.split('/').at(-1) ?? ''
  if (policyLost && action === 'policy') throw new TypeError('Failed to fetch')
  const { method, headers } = request
  const body = method === 'GET' ? undefined : await request.text()
  const asked: Travelling = { action, method, headers: Object.fromEntries(headers), body }
  const harm = way.answer(asked)
  if (harm?.way === 'foreign_answer') return new Response(harm.text, { status: harm.status })
  const answer = await ask(asRequest(way.request(asked), request))
  if (harm) throw new TypeError('Failed to fetch')
  return answer
}

/** Browsers let no page set some headers that proxies and other sites' pages do set. */
function asRequest({ action, method, headers, body }: Travelling, { url, signal }: Request): Request {
  const path = url.replace(/[^/]+$/, action)
  const request = new Request(path, { method, signal, ...(body === undefined ? {} : { body }) })
  return Object.defineProperty(request, 'headers', { value: new Headers(headers) })
}

/** The step, or the whole way where the failure lies beyond the code. */
export function FailurePage({ scenario }: { scenario: Scenario }): ReactNode {
  const [stage] = useState(() => createStage(scenario))
  const Step = needsWholeWay(scenario) ? EmbeddedSignup : VerifyPhoneStep
  return (
    <main
      className="story-card"
      ref={(element) => {
        if (element) stages.set(element, stage)
      }}
    >
      <SignupProvider fetch={stage.backend.fetch} challenge={() => Promise.resolve('token')}>
        <Step defaultCountry="ID" resume={false} />
      </SignupProvider>
    </main>
  )
}

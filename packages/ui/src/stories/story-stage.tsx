import { createPageBackend, type PageBackend } from '@embedded-signup/hooks/testing'
import type { SignupHandlerOptions } from '@embedded-signup/server'
import { useState, type ReactNode } from 'react'
import { SignupProvider } from '../index'
import '../styles.css'
import './story-stage.css'

const backends = new WeakMap<HTMLElement, PageBackend>()

interface StoryStageProps {
  backend?: Partial<SignupHandlerOptions> | undefined
  width?: 'narrow' | 'tight' | undefined
  children: ReactNode
}

/** An integrator's card with a backend of its own: the handler and the sandbox, running in this very page. */
export function StoryStage({ backend: options, width, children }: StoryStageProps) {
  const [backend] = useState(() => createPageBackend(options))
  return (
    <main
      className="story-card"
      data-width={width}
      ref={(element) => {
        if (element) backends.set(element, backend)
      }}
    >
      <SignupProvider fetch={backend.fetch}>{children}</SignupProvider>
    </main>
  )
}

/** The backend of the story on the canvas, to read its inbox and bring on its failures. */
export function backendOf(canvasElement: HTMLElement): PageBackend {
  const stage = canvasElement.querySelector<HTMLElement>('.story-card')
  const backend = stage && backends.get(stage)
  if (!backend) throw new Error('This story has no <StoryStage>.')
  return backend
}

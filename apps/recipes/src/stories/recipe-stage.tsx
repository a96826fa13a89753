import { createPageBackend, type PageBackend } from '@embedded-signup/hooks/testing'
import { SignupProvider } from '@embedded-signup/ui'
import { useState, type ReactNode } from 'react'

const backends = new WeakMap<HTMLElement, PageBackend>()

interface RecipeStageProps {
  className?: string | undefined
  /** Of the page the recipe is for. Stands in it while the recipe does, so that no reset reaches another story. */
  css?: string | undefined
  children: ReactNode
}

/** A page with a backend of its own: the handler and the sandbox, running in this very page. */
export function RecipeStage({ className, css, children }: RecipeStageProps) {
  const [backend] = useState(createPageBackend)
  return (
    <main
      className={className}
      data-recipe
      ref={(element) => {
        if (element) backends.set(element, backend)
      }}
    >
      {css && <style>{css}</style>}
      <SignupProvider fetch={backend.fetch}>{children}</SignupProvider>
    </main>
  )
}

/** The backend of the story on the canvas, to read its inbox and bring on its failures. */
export function backendOf(canvasElement: HTMLElement): PageBackend {
  const stage = canvasElement.querySelector<HTMLElement>('[data-recipe]')
  const backend = stage && backends.get(stage)
  if (!backend) throw new Error('This story has no <RecipeStage>.')
  return backend
}

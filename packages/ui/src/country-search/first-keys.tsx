import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { focusAtEnd } from './focus-at-end'
import type { LoadedList } from './use-country-list'

interface FirstKeysProps {
  label: string
  text: string
  /** What is waited for. */
  until: LoadedList | undefined
  onClose(focus?: 'button'): void
  children(list: LoadedList, text: string): ReactNode
}

/** Takes what is typed until the list is there, so that no key is lost on a slow line, and hands it over. */
export function FirstKeys({ label, text, until, onClose, children }: FirstKeysProps) {
  const [typed, setTyped] = useState({ text, composing: false })
  const input = useRef<HTMLInputElement>(null)

  useLayoutEffect(() => focusAtEnd(input.current), [])

  if (until && !typed.composing) return children(until, typed.text)
  return (
    <input
      ref={input}
      className="es-hidden"
      form=""
      aria-label={label}
      autoComplete="off"
      defaultValue={text}
      onChange={({ target }) => setTyped((before) => ({ ...before, text: target.value }))}
      onCompositionStart={() => setTyped((before) => ({ ...before, composing: true }))}
      onCompositionEnd={() => setTyped((before) => ({ ...before, composing: false }))}
      onBlur={() => onClose()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        onClose('button')
      }}
    />
  )
}

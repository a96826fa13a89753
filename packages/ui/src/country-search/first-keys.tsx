import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { noticeMs } from '../frame/use-focus'
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

/**
 * Takes what is typed until the list is there, so that no key is lost on a slow line, and hands it over. It stays until a
 * screen reader has heard of the list's own field (see `StepBody`).
 */
export function FirstKeys({ label, text, until, onClose, children }: FirstKeysProps) {
  const [typed, setTyped] = useState({ text, composing: false })
  const ready = until && !typed.composing
  const [needed, setNeeded] = useState(!ready)
  const input = useRef<HTMLInputElement>(null)

  useLayoutEffect(() => focusAtEnd(input.current), [])
  useEffect(() => {
    if (!ready) return undefined
    const timer = setTimeout(() => setNeeded(false), noticeMs)
    return () => clearTimeout(timer)
  }, [ready])

  return (
    <>
      {needed && (
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
          onBlur={() => ready || onClose()}
        />
      )}
      {ready && children(until, typed.text)}
    </>
  )
}

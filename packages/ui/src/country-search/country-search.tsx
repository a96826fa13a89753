'use client'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { CountrySelectProps } from '../fields/country-choice'
import { CountryFace } from '../fields/country-face'
import { countryName } from '../fields/country-names'
import { CountrySelect } from '../fields/country-select'
import { useFrame } from '../frame/frame-context'
import { noticeMs } from '../frame/use-focus'
import { useMessages } from '../messages/messages-context'
import { FirstKeys } from './first-keys'
import { useCountryList } from './use-country-list'
import { useEscape } from './use-escape'

/**
 * A list of countries that is searched by typing, for the prop `countrySelect`. What is seen at first is a button; the
 * list is loaded when the button is reached for. Where it cannot be loaded, the browser's own `<select>` takes its place.
 *
 * @example
 * <VerifyPhoneStep countrySelect={CountrySearch} />
 */
export function CountrySearch({ field, flag }: CountrySelectProps) {
  const messages = useMessages()
  const { countryLabel, countrySearch, locale } = messages
  const { country, callingCode, chooseCountry } = field
  /** The list, with what was typed when it was opened. One that is leaving is closed, though it is still on the page. */
  const [shown, show] = useState<{ text: string; turn: number; leaving?: boolean }>()
  const isOpen = shown !== undefined && !shown.leaving
  const turns = useRef(0)
  const button = useRef<HTMLButtonElement>(null)
  const step = useRef<Element>(null)
  const closing = useRef<ReturnType<typeof setTimeout>>(undefined)
  const { list, reach } = useCountryList(field, messages)
  const lost = list === 'failed' && isOpen

  useEffect(() => {
    if (lost) step.current?.querySelector('select')?.focus()
  }, [lost])

  const open = (text: string) => {
    clearTimeout(closing.current)
    step.current = button.current?.closest('[data-step]') ?? null
    reach()
    // A new turn is a new list: one that is leaving, or about to be gone, would not take the text.
    show({ text, turn: ++turns.current })
  }
  /** Not before a screen reader has heard where the focus has gone; what has it is inside the list (see `StepBody`). */
  const close = (focus?: 'button') => {
    if (focus) button.current?.focus()
    clearTimeout(closing.current)
    show((before) => before && { ...before, leaving: true })
    closing.current = setTimeout(() => show(undefined), noticeMs)
  }
  useEscape(isOpen, () => close('button'))
  const { look } = useFrame()
  const chosen = `${countryName(country, locale)} (+${callingCode})`
  const press = (event: KeyboardEvent) => {
    const text = textOf(event)
    if (text === undefined) return
    event.preventDefault()
    open(text)
  }

  if (list === 'failed') return <CountrySelect field={field} flag={flag} />
  return (
    <div {...look('country')} data-state={isOpen && !list ? 'loading' : undefined}>
      <button
        ref={button}
        type="button"
        {...look('country-select')}
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-label={`${countryLabel}: ${chosen}`}
        onPointerEnter={reach}
        onPointerDown={reach}
        onFocus={reach}
        onKeyDown={press}
        onClick={() => (isOpen ? close('button') : open(''))}
      >
        {/* Where nothing lies over it. */}
        {!look('country-face').className && chosen}
      </button>
      <CountryFace country={country} callingCode={callingCode} flag={flag} />
      {shown && (
        <FirstKeys key={shown.turn} label={countryLabel} text={shown.text} until={list} onClose={close}>
          {({ CountryList, words }, text) => (
            <CountryList
              field={field}
              flag={flag}
              words={typeof countrySearch === 'object' ? countrySearch : words}
              text={text}
              button={button}
              onClose={close}
              onChoose={(code) => {
                chooseCountry(code)
                step.current?.querySelector<HTMLElement>('input[type=tel]')?.focus()
                close()
              }}
            />
          )}
        </FirstKeys>
      )}
    </div>
  )
}

/** What a key means on the closed list: text to search for, or none when it merely opens it. */
function textOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): string | undefined {
  if (key === 'ArrowDown' || key === 'ArrowUp') return ''
  const isText = key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey
  return isText ? key : undefined
}

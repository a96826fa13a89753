import { useEffect, useState } from 'react'
import { fill } from '../messages/fill'
import { plural } from '../messages/plural'
import { useMessages } from '../messages/messages-context'
import type { CountrySearchWords } from './country-search-words'

/** A pause in typing, in ms; a screen reader that speaks with each key is talked over by the next. */
const pauseMs = 400

interface ResultsProps {
  text: string
  count: number
  words: CountrySearchWords
}

/** How many countries are left, said after each change of the text, and seen when there are none. */
export function Results({ text, count, words }: ResultsProps) {
  const { locale } = useMessages()
  const [said, setSaid] = useState('')
  const news = text.trim() && count > 0 ? plural(words.results, count, locale) : ''

  useEffect(() => {
    const timer = setTimeout(() => setSaid(news), pauseMs)
    return () => clearTimeout(timer)
  }, [news])

  return (
    <div role="status">
      {count === 0 ? (
        <p className="es-countries-none">{fill(words.noMatch, { text: <bdi>{text.trim()}</bdi> })}</p>
      ) : (
        <span className="es-hidden">{said}</span>
      )}
    </div>
  )
}

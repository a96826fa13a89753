'use client'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { FlagProps } from '../fields/country-choice'
import { loadFlag, sliceOf, subscribe } from './flag-store'
import { whenSeen } from './when-seen'

/**
 * A country's flag, for the prop `flag`: drawn, so that Windows shows it too, and loaded with its neighbours in the
 * alphabet when it comes into view. Its place is kept meanwhile. Without a flag the country's code stands there. It is
 * for the eye alone: a name always stands beside it.
 *
 * @example
 * <VerifyPhoneStep flag={Flag} />
 */
export function Flag({ country }: FlagProps) {
  const box = useRef<HTMLSpanElement>(null)
  const [refused, setRefused] = useState<string>()
  const slice = useSyncExternalStore(
    subscribe,
    () => sliceOf(country),
    () => undefined,
  )
  const svg = slice?.[country]

  useEffect(() => {
    if (box.current && !svg) return whenSeen(box.current, () => loadFlag(country))
  }, [country, svg])

  return (
    <span ref={box} className="es-flag" aria-hidden="true" translate="no">
      {svg && refused !== country ? (
        <img
          key={country}
          className="es-flag-image"
          src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
          alt=""
          width={24}
          height={16}
          draggable={false}
          onError={() => setRefused(country)}
        />
      ) : (
        slice && <span className="es-flag-code">{country}</span>
      )}
    </span>
  )
}

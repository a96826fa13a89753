import { startTransition, useEffect, useState } from 'react'
import type { NamedCountry } from '../fields/country-names'

/** More than the list is high; drawn at once, so that it opens and answers a key in a frame or two. */
const firstRows = 18
/** Of them, rows that stand before the active one. */
const rowsBefore = 8

/** The rows to draw: those around the active one at first, all of them when these are on the screen. */
export function useRows(
  found: readonly NamedCountry[],
  active: number,
): { from: number; rows: readonly NamedCountry[] } {
  const [whole, setWhole] = useState<readonly NamedCountry[]>()

  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setWhole(found)), 50)
    return () => clearTimeout(timer)
  }, [found])

  if (whole === found || found.length <= firstRows) return { from: 0, rows: found }
  const from = Math.max(0, Math.min(active - rowsBefore, found.length - firstRows))
  return { from, rows: found.slice(from, from + firstRows) }
}

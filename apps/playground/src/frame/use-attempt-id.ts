import { useState } from 'react'

/**
 * Names the step's place in storage. A new name is a new start, also after a reload; the old attempt stays behind under
 * the old name.
 *
 * @param page keeps the two pages' attempts apart.
 */
export function useAttemptId(page: string) {
  const key = `harbor:${page}:attempt`
  const [number, setNumber] = useState(() => Number(sessionStorage.getItem(key) ?? 1))
  return {
    id: `${page}-${number}`,
    startAnew() {
      sessionStorage.setItem(key, String(number + 1))
      setNumber(number + 1)
    },
  }
}

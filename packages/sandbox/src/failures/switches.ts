import type { SandboxAction } from '../actions/action'
import { createListeners } from '../listeners'
import { digitsOf } from '../phone-digits'
import { isSandboxFailure, sandboxFailures, type SandboxFailure } from './failure-table'
import { magicNumbers } from './magic-numbers'

export interface FailOptions {
  /** Strike this action alone. Default: the actions the failure's table entry names. */
  action?: SandboxAction
  /** Strike calls about this number alone, with or without `+`. Default: every call. */
  phone?: string
  /** Strike this many calls, then stop. Default: until taken back. */
  times?: number
  /** For `slow`: how long the answer takes, in ms. Default: the sandbox's `slowMs`. */
  delayMs?: number
}

export interface ActiveFailure extends FailOptions {
  id: string
  failure: SandboxFailure
}

export interface SandboxFailures {
  /** The failures thrown and not yet spent or taken back, oldest first. The same array until something changes. */
  active: () => readonly ActiveFailure[]
  /** Called with the active failures on every change. */
  subscribe: (listener: (active: readonly ActiveFailure[]) => void) => () => void
}

/** The failure that strikes one call. `spend` counts it, once it has taken hold. */
export interface Strike {
  failure: SandboxFailure
  delayMs?: number
  spend: () => void
}

const strikes = (action: SandboxAction, digits: string | undefined) => (entry: ActiveFailure) =>
  (entry.action === undefined
    ? sandboxFailures[entry.failure].actions.includes(action)
    : entry.action === action) &&
  (entry.phone === undefined || (digits !== undefined && digitsOf(entry.phone) === digits))

export function createSwitches() {
  const listeners = createListeners<readonly ActiveFailure[]>()
  let active: readonly ActiveFailure[] = []
  let nextId = 1

  const change = (entries: readonly ActiveFailure[]) => {
    active = entries
    listeners.notify(active)
  }
  const takeBack = (id: string) => {
    const rest = active.filter((entry) => entry.id !== id)
    if (rest.length < active.length) change(rest)
  }
  const spend = (spent: ActiveFailure) => {
    if (spent.times === undefined) return
    if (spent.times <= 1) return takeBack(spent.id)
    change(
      active.map((entry) => (entry.id === spent.id ? { ...entry, times: (entry.times ?? 1) - 1 } : entry)),
    )
  }

  return {
    active: () => active,
    subscribe: listeners.subscribe,
    fail(failure: SandboxFailure, options: FailOptions = {}) {
      if (!isSandboxFailure(failure))
        throw new TypeError(`The sandbox knows no failure "${String(failure)}".`)
      const { times } = options
      if (times !== undefined && !(Number.isInteger(times) && times > 0))
        throw new RangeError('fail takes times as a whole number of 1 or more.')
      const id = String(nextId++)
      change([...active, { ...options, id, failure }])
      return { id, takeBack: () => takeBack(id) }
    },
    takeBack,
    heal: () => {
      if (active.length > 0) change([])
    },
    /** Counted failures strike first, in the order thrown; then the newest lasting one; then the number's own. */
    strikeFor(action: SandboxAction, digits: string | undefined): Strike | undefined {
      const matching = active.filter(strikes(action, digits))
      const thrown = matching.find((entry) => entry.times !== undefined) ?? matching.at(-1)
      if (thrown) {
        const { failure, delayMs } = thrown
        return { failure, ...(delayMs === undefined ? {} : { delayMs }), spend: () => spend(thrown) }
      }
      const magic = magicNumbers.find(
        (number) => digitsOf(number.phone) === digits && number.action === action,
      )
      return magic?.failure && { failure: magic.failure, spend: () => undefined }
    },
  }
}

export type Switches = ReturnType<typeof createSwitches>

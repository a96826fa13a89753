import { useMemo, useSyncExternalStore } from 'react'
import { createAttemptStorage } from './attempt-storage'
import type { SessionRecord } from './session-record'
import type { Attempt, VerifyState } from './verify-flow'

const atPhone: VerifyState = { step: 'phone' }

/** Where a step stands. The moves, `verifyFlow`, come with what causes them and are not in the first load. */
export interface FlowStore {
  getState(): VerifyState
  setState(next: VerifyState): void
}

function createFlowStore(storage: SessionRecord<Attempt>) {
  const listeners = new Set<() => void>()
  const restored = storage.read()
  let state: VerifyState = restored ? { step: 'code', attempt: restored } : atPhone
  return {
    getState: () => state,
    setState(next: VerifyState) {
      if (next === state) return
      state = next
      storage.write(state.step === 'code' ? state.attempt : undefined)
      for (const listener of listeners) listener()
    },
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/**
 * The flow as an external store: a reload starts at the stored attempt, while server and hydration start at the phone step.
 *
 * @param storageKey where the attempt is kept; `undefined` keeps it nowhere.
 */
export function useVerifyFlow(storageKey: string | undefined): [VerifyState, FlowStore] {
  const store = useMemo(() => createFlowStore(createAttemptStorage(storageKey)), [storageKey])
  return [useSyncExternalStore(store.subscribe, store.getState, () => atPhone), store]
}

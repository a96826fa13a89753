import { useMemo, useSyncExternalStore } from 'react'
import { createAttemptStorage } from './attempt-storage'
import type { SessionRecord } from './session-record'
import { verifyFlow, type Attempt, type VerifyEvent, type VerifyState } from './verify-flow'

const atPhone: VerifyState = { step: 'phone' }

interface FlowStore {
  getState(): VerifyState
  dispatch(event: VerifyEvent): void
  subscribe(listener: () => void): () => void
}

function createFlowStore(storage: SessionRecord<Attempt>): FlowStore {
  const listeners = new Set<() => void>()
  const restored = storage.read()
  let state: VerifyState = restored ? { step: 'code', attempt: restored } : atPhone
  return {
    getState: () => state,
    dispatch(event) {
      const next = verifyFlow(state, event)
      if (next === state) return
      state = next
      storage.write(state.step === 'code' ? state.attempt : undefined)
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
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
export function useVerifyFlow(storageKey: string | undefined) {
  const store = useMemo(() => createFlowStore(createAttemptStorage(storageKey)), [storageKey])
  const state = useSyncExternalStore(store.subscribe, store.getState, () => atPhone)
  return { state, getState: store.getState, dispatch: store.dispatch }
}

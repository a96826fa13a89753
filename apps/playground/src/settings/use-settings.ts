import { useSyncExternalStore } from 'react'
import { settingsStore } from './settings-store'

export const useSettings = () => useSyncExternalStore(settingsStore.subscribe, settingsStore.getSnapshot)

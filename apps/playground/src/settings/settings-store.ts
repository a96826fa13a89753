import { readSettings, writeSettings, type Settings } from './settings'

let settings = readSettings(location.search)
const listeners = new Set<() => void>()

/** Keeps what stands in `history.state`: the kit marks its entries there. */
function writeAddress() {
  const search = writeSettings(location.search, settings)
  if (search !== location.search)
    history.replaceState(history.state, '', location.pathname + search + location.hash)
}

// Back and Forward move through the signup. They lead to entries with older settings, which are no step to return to.
addEventListener('popstate', writeAddress)

export const settingsStore = {
  getSnapshot: () => settings,
  change(changed: Partial<Settings>) {
    settings = { ...settings, ...changed }
    writeAddress()
    for (const listener of listeners) listener()
  },
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },
}

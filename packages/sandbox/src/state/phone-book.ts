import type { SandboxAccount } from '../account'
import { digitsOf, plusDigits } from '../phone-digits'
import type { App, Apps } from './customer-apps'
import { newPhone, type SandboxPhone, type SandboxPhoneInit } from './phone'
import { isUnderWayOrConnected, registrationAt, type Registration } from './registration'

/** What the sandbox's `phones` can do: the rows behind `phoneList`. */
export interface SandboxPhones {
  /** Replaces an application's rows. An app key that does not exist yet is given to the first account. */
  set: (appKey: string, phones: readonly SandboxPhoneInit[]) => void
  /** The rows as `phoneList` shows them now; empty for an app key that does not exist. */
  list: (appKey: string) => SandboxPhone[]
  /** Overrides fields of one phone's row, over what its registration says. Throws if no list holds the phone. */
  update: (phone: string, patch: Partial<SandboxPhone>) => void
}

interface Entry {
  app: App
  row: SandboxPhone
  registration?: Registration
  override: Partial<SandboxPhone>
}

export function createPhoneBook(apps: Apps, accounts: readonly SandboxAccount[], now: () => number) {
  let entries: Entry[] = []

  const read = ({ row, registration, override }: Entry): SandboxPhone => ({
    ...row,
    ...(registration && registrationAt(registration, now())),
    ...override,
  })
  const matches = (phone: string) => (entry: Entry) =>
    digitsOf(entry.row.display_phone_number) === digitsOf(phone)
  const find = (owner: SandboxAccount, phone: string) =>
    entries.find((entry) => entry.app.owner === owner && matches(phone)(entry))
  const appFor = (appKey: string) => {
    const [first] = accounts
    const app = apps.find(appKey) ?? (first && apps.add(first, appKey, appKey))
    if (!app) throw new Error('The sandbox has no account to give the application to.')
    return app
  }

  return {
    set(appKey: string, phones: readonly SandboxPhoneInit[]) {
      const app = appFor(appKey)
      const added = phones.map((init) => ({ app, row: newPhone(init), override: {} }))
      entries = [...entries.filter((entry) => entry.app !== app), ...added]
    },
    list: (appKey: string) => entries.filter((entry) => entry.app.appKey === appKey).map(read),
    update(phone: string, patch: Partial<SandboxPhone>) {
      const found = entries.filter(matches(phone))
      if (found.length === 0) throw new Error('No list holds this phone: put it there with phones.set first.')
      for (const entry of found) entry.override = { ...entry.override, ...patch }
    },
    get(owner: SandboxAccount, phone: string) {
      const entry = find(owner, phone)
      return entry && read(entry)
    },
    /** Puts a phone that is new to the account in its newest application. */
    ensure(owner: SandboxAccount, phone: string) {
      const app = apps.ownedBy(owner).at(-1)
      if (find(owner, phone) || !app) return
      entries.push({ app, row: newPhone({ display_phone_number: plusDigits(phone) }), override: {} })
    },
    markVerified(owner: SandboxAccount, phone: string, verified: boolean) {
      const entry = find(owner, phone)
      if (!entry) return
      const { code_verification_status: _, ...override } = entry.override
      entry.override = override
      entry.row = verified
        ? { ...entry.row, code_verification_status: 'VERIFIED', status: 'PENDING' }
        : { ...entry.row, code_verification_status: 'NOT_VERIFIED', status: 'UNVERIFIED' }
      if (!verified) delete entry.registration
    },
    /** Does nothing to a phone that is registering or registered; one that failed, or is gone since, starts again. */
    register(owner: SandboxAccount, phone: string, registration: Registration) {
      const entry = find(owner, phone)
      if (!entry) return
      const { status = '' } = entry.override
      const gone = ['DELETED', 'MIGRATED', 'DISCONNECTED'].includes(status)
      if (!gone && entry.registration && isUnderWayOrConnected(entry.registration, now())) return
      entry.registration = registration
      const { register_status: _register, status: _status, name_status: _name, ...override } = entry.override
      entry.override = override
    },
    reset() {
      entries = []
    },
  }
}

export type PhoneBook = ReturnType<typeof createPhoneBook>

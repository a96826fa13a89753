import { firstAppKey, type SandboxAccount } from '../account'

/** One of an integrator's customers. */
export interface App {
  appId: number
  appName: string
  appKey: string
  owner: SandboxAccount
}

/** NXCloud's limit of customer applications per integrator, which answers 9009. */
export const maxAppsPerAccount = 1000

/** The applications of every account, each of which is born with one that does not count towards the limit. */
export function createApps(accounts: readonly SandboxAccount[], random: () => number) {
  let apps: App[] = []
  let nextId = 0

  const add = (owner: SandboxAccount, appName: string, appKey: string) => {
    const app = { appId: nextId++, appName, appKey, owner }
    apps.push(app)
    return app
  }
  const reset = () => {
    apps = []
    nextId = 10_001
    for (const account of accounts) add(account, 'Sandbox', firstAppKey(account))
  }
  const randomKey = () => Array.from({ length: 16 }, () => Math.floor(random() * 36).toString(36)).join('')
  reset()

  return {
    add,
    reset,
    find: (appKey: string) => apps.find((app) => app.appKey === appKey),
    ownedBy: (owner: SandboxAccount) => apps.filter((app) => app.owner === owner),
    /** Undefined when the account has all it may have. */
    create(owner: SandboxAccount, appName: string) {
      const created = apps.filter((app) => app.owner === owner).length - 1
      if (created >= maxAppsPerAccount) return undefined
      return add(owner, appName, `${randomKey()}${nextId}`)
    },
  }
}

export type Apps = ReturnType<typeof createApps>

/** An integrator's account as NXCloud knows it. */
export interface SandboxAccount {
  accessKey: string
  accessSecret: string
  /** Default true. With false every well-signed call is answered 9007. */
  integrator?: boolean
  /** Key of the customer application the account is born with. Default: the access key followed by `-app`. */
  appKey?: string
}

/** The account a sandbox has when none is given. Not a secret: it opens nothing but sandboxes. */
export const sandboxAccount = {
  accessKey: 'sandbox-access-key',
  accessSecret: 'sandbox-access-secret',
} as const

/** Key of the customer application that {@link sandboxAccount} is born with. */
export const sandboxAppKey = 'sandbox-access-key-app'

export const firstAppKey = (account: SandboxAccount) => account.appKey ?? `${account.accessKey}-app`

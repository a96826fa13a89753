/** NXCloud's actions, as they stand last in the path and in the `action` header. */
export const sandboxActions = [
  'login',
  'createApp',
  'phoneList',
  'getCode',
  'checkCode',
  'createClient',
] as const

export type SandboxAction = (typeof sandboxActions)[number]

export const isSandboxAction = (name: string | undefined): name is SandboxAction =>
  (sandboxActions as readonly (string | undefined)[]).includes(name)

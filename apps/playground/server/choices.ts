import {
  magicNumbers,
  sandboxFailures,
  type SandboxAction,
  type SandboxFailure,
} from '@embedded-signup/sandbox'
import type { FeedState } from '../feed/feed'

/** What the backend asks NXCloud for this page: a code, its check, the registration, and how that is going. */
export const pageActions: readonly SandboxAction[] = ['getCode', 'checkCode', 'createClient', 'phoneList']

/** What can happen to this page: the failures of the actions it uses, and the numbers that bring them on. */
export const sandboxChoices: FeedState['choices'] = {
  failures: (Object.keys(sandboxFailures) as SandboxFailure[])
    .map((id) => {
      const { title, description, actions, sent } = sandboxFailures[id]
      return {
        id,
        title,
        description,
        sent,
        actions: pageActions.filter((action) => actions.includes(action)),
      }
    })
    .filter(({ actions }) => actions.length > 0),
  magicNumbers: magicNumbers
    .filter(({ action }) => pageActions.includes(action))
    .map(({ phone, action, description }) => ({ phone, action, description })),
}

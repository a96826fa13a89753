import { magicNumbers, sandboxFailures, type SandboxFailure } from '@embedded-signup/sandbox'
import type { FeedState } from '../feed/feed'

/** What can happen to this page: failures of the two actions it uses, and the numbers that bring them on. */
export const sandboxChoices: FeedState['choices'] = {
  failures: (Object.keys(sandboxFailures) as SandboxFailure[])
    .map((id) => ({ id, ...sandboxFailures[id] }))
    .filter(({ actions }) => actions.includes('getCode') || actions.includes('checkCode'))
    .map(({ id, title, description, actions, sent }) => ({ id, title, description, actions, sent })),
  magicNumbers: magicNumbers
    .filter(({ action }) => action === 'getCode' || action === 'checkCode')
    .map(({ phone, description }) => ({ phone, description })),
}

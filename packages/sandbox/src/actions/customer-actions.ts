import { refusal, success } from '../answer'
import type { RunAction } from './action-context'

const token = (random: () => number) =>
  Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('')

/** A fresh token for NXCloud's embedded page at every call. */
export const login: RunAction<object> = ({ random }) => success({ token: token(random) })

export const createApp: RunAction<{ app_name: string }> = ({ apps }, { account, parameters }) => {
  const app = apps.create(account, parameters.app_name)
  if (!app) return refusal(9009)
  return success({ app_id: app.appId, app_name: app.appName, app_key: app.appKey })
}

/** An array, as NXCloud's example shows; or, as its table of fields reads, one phone's object: the newest, `{}` if none. */
export const phoneList: RunAction<{ appkey: string }> = (world, { account, parameters }) => {
  const app = world.apps.find(parameters.appkey)
  if (!app) return refusal(9008)
  if (app.owner !== account) return refusal(9010)
  const phones = world.phones.list(app.appKey)
  return success(world.phoneListShape === 'array' ? phones : (phones.at(-1) ?? {}))
}

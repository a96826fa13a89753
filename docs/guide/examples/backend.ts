import { createSignupHandler } from '@embedded-signup/server'

const { NXCLOUD_ACCESS_KEY = '', NXCLOUD_ACCESS_SECRET = '', NXCLOUD_APP_KEY } = process.env

export const POST = createSignupHandler({
  nxcloud: { accessKey: NXCLOUD_ACCESS_KEY, accessSecret: NXCLOUD_ACCESS_SECRET },
  appKey: NXCLOUD_APP_KEY,
})

export { POST as GET }

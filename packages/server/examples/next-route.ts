// app/api/signup/[action]/route.ts
import { createSignupHandler } from '@embedded-signup/server'

const { NXCLOUD_ACCESS_KEY, NXCLOUD_ACCESS_SECRET, NXCLOUD_BASE_URL, SIGNUP_SECRET } = process.env

export const POST = createSignupHandler({
  nxcloud: {
    accessKey: NXCLOUD_ACCESS_KEY ?? '',
    accessSecret: NXCLOUD_ACCESS_SECRET ?? '',
    baseUrl: NXCLOUD_BASE_URL,
  },
  secret: SIGNUP_SECRET,
  policy: { countries: { allow: ['ID', 'SG', 'BR'] } },
  // Your session: who is signed in may connect a number, nobody else. Headers and cookies are in `request`.
  authorize(request) {
    const user = request.headers.get('x-user')
    return user === null ? undefined : { subject: user }
  },
  // Next does not tell the address; the platform in front of it does. This is Vercel's header.
  clientIp: (request) => request.headers.get('x-real-ip') ?? undefined,
})

export { POST as GET, POST as OPTIONS }

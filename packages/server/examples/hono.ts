import { Hono } from 'hono'
import { signup } from './signup'

const app = new Hono()

// The address is where your platform puts it: this is Cloudflare's header. On Node it is `getConnInfo(c)`.
app.all('/api/signup/*', (c) => signup(c.req.raw, { ip: c.req.header('cf-connecting-ip') }))

export default app

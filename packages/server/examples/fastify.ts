import { toNodeListener } from '@embedded-signup/server/node'
import Fastify from 'fastify'
import { signup } from './signup'

const app = Fastify()
const listener = toNodeListener(signup)

void app.register((scope, _options, done) => {
  // The handler reads the body itself, within its own limit, and refuses it in its own words.
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null))
  scope.all('/api/signup/*', (request, reply) => {
    reply.hijack()
    listener(request.raw, reply.raw)
  })
  done()
})

await app.listen({ port: Number(process.env['PORT'] ?? 8787), host: '127.0.0.1' })
export const { server } = app

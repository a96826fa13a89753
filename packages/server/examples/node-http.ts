import { createServer } from 'node:http'
import { toNodeListener } from '@embedded-signup/server/node'
import { signup } from './signup'

export const server = createServer(toNodeListener(signup)).listen(
  Number(process.env['PORT'] ?? 8787),
  '127.0.0.1',
)

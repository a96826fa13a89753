import { createServer } from 'node:http'
import { Redis } from 'ioredis'
import { createSignupHandler } from '../src/index'
import { toNodeListener } from '../src/node'
import { createRedisStore } from '../src/redis'
import { announce } from './announce'

const [upstream = '', redisUrl] = process.argv.slice(2)

/** Every limit counts, and none is reached. */
const most = 1_000_000
const handler = createSignupHandler({
  nxcloud: { accessKey: 'key', accessSecret: 'secret', baseUrl: upstream },
  secret: 'a secret of the benchmark, of 32 bytes at least',
  policy: { perPrefixPerHour: most, perIpPerHour: most, perSubjectPerHour: most, perDay: most },
  authorize: () => ({ subject: 'one' }),
  ...(redisUrl ? { store: createRedisStore(new Redis(redisUrl, { enableOfflineQueue: false })) } : {}),
})
announce(createServer(toNodeListener(handler)))

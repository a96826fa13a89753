import { setTimeout } from 'node:timers/promises'
import { readEnvironment } from './startup/environment.js'
import { servePlayground } from './startup/serve-playground.js'
import { StartError } from './startup/start-error.js'

try {
  const settings = readEnvironment(process.env)
  const playground = await servePlayground(settings)

  // Vite waits for what pages are still asking for, a page that is half loaded for ever.
  const stop = () => void Promise.race([playground.close(), setTimeout(1000)]).then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)

  const { upstream } = playground
  console.log(`Playground: http://localhost:${settings.port}/`)
  console.log(
    upstream.kind === 'sandbox'
      ? 'Upstream: the sandbox (no real message is sent)'
      : `Upstream: NXCloud at ${upstream.url} (messages and calls are real, and cost money)`,
  )
} catch (error) {
  if (!(error instanceof StartError)) throw error
  console.error(error.message)
  process.exit(1)
}

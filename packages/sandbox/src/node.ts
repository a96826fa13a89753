export {
  createSandboxControls,
  startSandboxServer,
  type SandboxServer,
  type SandboxServerOptions,
} from './node/start-sandbox-server'

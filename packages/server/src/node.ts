export { toNodeListener, type NodeListener } from './adapters/to-node-listener'
export type { NodeRequest } from './adapters/node-request'
export type { RunningServer } from './standalone/listen'
export { startSignupServer, type SignupServerOptions } from './standalone/serve'

export { toNodeListener, type NodeListener } from './adapters/to-node-listener'
export type { NodeRequest } from './adapters/node-request'
export { startSignupServer, type RunningServer, type SignupServerOptions } from './standalone/serve'

export { toNodeListener, type NodeListener, type NodeResponse } from './adapters/to-node-listener'
export type { NodeRequest } from './adapters/node-request'
export type { CloseOptions, RunningServer } from './standalone/listen'
export { startSignupServer, type SignupServerOptions } from './standalone/serve'

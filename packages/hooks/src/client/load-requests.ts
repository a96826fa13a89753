import { arrive } from './arrive'

/** @throws SignupError `offline` or `connection_failed` */
export const loadRequests = () => arrive(() => import('./requests'))

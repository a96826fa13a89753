export { Flag } from './flags/flag'

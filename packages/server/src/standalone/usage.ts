import { settings } from './settings'

const width = Math.max(...settings.map(({ name }) => name.length)) + 2

/** What `--help` prints. */
export const usage = `Usage: embedded-signup-server [doctor] [--help] [--version]

  (no command)   serve the sign-up backend until SIGTERM or SIGINT
  doctor         make one free call to NXCloud and say what is wrong, if anything is
  -h, --help     this text
  -v, --version  the version

Settings come from the environment:

${settings.map(({ name, text }) => `  ${name.padEnd(width)}${text}`).join('\n')}

The doctor's exit codes:

  0  all is well
  1  a setting is missing or wrong
  2  NXCloud refuses the key, the secret or the account
  3  this machine's clock is wrong
  4  NXCloud cannot be reached, or something that is not NXCloud answers
  5  the store (Redis) cannot be reached, cannot be written to, or may forget limits
`

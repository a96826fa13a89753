import { format } from 'node:util'
import { failOnConsole } from './watch-console'

failOnConsole(format)

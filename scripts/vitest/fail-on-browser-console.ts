import { failOnConsole } from './watch-console'

failOnConsole((...values) => values.map(String).join(' '))

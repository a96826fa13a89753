import { expect, it } from 'vitest'
import { readArguments } from './arguments'

it.each([
  [[], { name: 'serve' }],
  [['doctor'], { name: 'doctor' }],
  [['--help'], { name: 'help' }],
  [['doctor', '-h'], { name: 'help' }],
  [['-v'], { name: 'version' }],
  [['serve'], { name: 'wrong', problem: "there is no command 'serve'." }],
  [['doctor', 'now'], { name: 'wrong', problem: "there is no command 'doctor now'." }],
  [['--port', '1'], { name: 'wrong', problem: "Unknown option '--port'." }],
])('%j is read as %j', (given, command) => {
  expect(readArguments(given)).toEqual(command)
})

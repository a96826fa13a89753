#!/usr/bin/env node
import { main } from './standalone/main'
import { stopOnSignal } from './standalone/stop-on-signal'

const ending = await main(process.argv.slice(2), {
  env: process.env,
  say: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
})
if ('program' in ending) stopOnSignal(ending.program)
else process.exitCode = ending.exitCode

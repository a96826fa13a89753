#!/usr/bin/env node
import { readArguments } from './standalone/arguments'
import { runDoctor } from './standalone/doctor'
import { run, type RunPlatform } from './standalone/run'
import { stopOnSignal } from './standalone/stop-on-signal'
import { usage } from './standalone/usage'
import { readVersion } from './standalone/version'

const platform: RunPlatform = {
  env: process.env,
  say: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
}

const command = readArguments(process.argv.slice(2))
switch (command.name) {
  case 'serve': {
    const server = await run(platform)
    if (server) stopOnSignal(server)
    else process.exitCode = 1
    break
  }
  case 'doctor':
    process.exitCode = await runDoctor(platform)
    break
  case 'help':
    platform.say(usage.trimEnd())
    break
  case 'version':
    platform.say(readVersion())
    break
  case 'wrong':
    platform.complain(`embedded-signup-server: ${command.problem} See --help.`)
    process.exitCode = 1
}

import { sandboxAccount } from './account'
import type { World } from './actions/action-context'
import { createClock } from './clock'
import { createSwitches, type FailOptions } from './failures/switches'
import type { SandboxFailure } from './failures/failure-table'
import type { Sandbox, SandboxOptions } from './sandbox'
import { createApps } from './state/customer-apps'
import { createCalls } from './state/calls'
import { createCodeBook } from './state/code-book'
import { createInbox } from './state/inbox'
import { createPhoneBook } from './state/phone-book'
import { createWhatsappLock } from './state/whatsapp-lock'
import { createSandboxFetch } from './wire/sandbox-fetch'
import { createUpstream } from './wire/upstream'

/**
 * A stand-in for NXCloud, all in memory: checks what NXCloud checks, byte for byte, and answers what NXCloud answers.
 * Runs in Node and in browsers.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { accounts = [sandboxAccount], random = Math.random } = options
  const { codeLength = 6, codeTtlMs = 600_000, maxWrongTries = 10, lockAfter = 10 } = options
  const clock = createClock(options.now ?? (() => Date.now()))
  const { now } = clock
  const switches = createSwitches()
  const inbox = createInbox(now)
  const calls = createCalls(now)
  const apps = createApps(accounts, random)
  const phones = createPhoneBook(apps, accounts, now)
  const lock = createWhatsappLock({ limit: lockAfter, now })
  const codes = createCodeBook({ codeLength, codeTtlMs, maxWrongTries, now, random })

  const world: World = {
    apps,
    phones,
    codes,
    inbox,
    now,
    random,
    registrationMs: options.registrationMs ?? 8000,
    refuseVerified: options.refuseVerified ?? true,
    phoneListShape: options.phoneListShape ?? 'array',
  }
  const receive = createUpstream({
    accounts,
    world,
    calls,
    switches,
    clock,
    lock,
    phoneFormat: options.phoneFormat ?? 'digits',
    latencyMs: options.latencyMs ?? 0,
    slowMs: options.slowMs ?? 8000,
    httpStatus: options.httpStatus ?? (() => 200),
  })

  return {
    fetch: createSandboxFetch(receive),
    receive,
    inbox,
    calls,
    fail: (failure: SandboxFailure, failOptions?: FailOptions) =>
      switches.fail(failure, failOptions).takeBack,
    heal: switches.heal,
    failures: { active: switches.active, subscribe: switches.subscribe },
    clock: { now, advance: clock.advance, skew: clock.skew },
    phones: { set: phones.set, list: phones.list, update: phones.update },
    reset() {
      switches.heal()
      clock.reset()
      codes.reset()
      lock.reset()
      inbox.clear()
      calls.clear()
      phones.reset()
      apps.reset()
    },
  }
}

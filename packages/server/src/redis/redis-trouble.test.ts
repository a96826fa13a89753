import { describe, expect, it } from 'vitest'
import { readTrouble } from './redis-trouble'

const unwritable = 'the store cannot be written to'
const away = 'the store is out of reach'

describe('what Redis answers instead of working', () => {
  // As Redis 6 and 7 and the two clients word it.
  it.each<[message: string, short: string, connectAnew: boolean]>([
    ["READONLY You can't write against a read only replica.", unwritable, true],
    [
      "READONLY You can't write against a read only replica. script: 4f1, on @user_script:3.",
      unwritable,
      true,
    ],
    [
      "ERR Error running script (call to f_4f1): @user_script:3: -READONLY You can't write against a read only replica.",
      unwritable,
      true,
    ],
    ["MASTERDOWN Link with MASTER is down and replica-serve-stale-data is set to 'no'.", unwritable, true],
    ['LOADING Redis is loading the dataset in memory', unwritable, true],
    ['Redis gave no answer within 2000 ms.', away, true],
    ['CLUSTERDOWN Hash slot not served', unwritable, false],
    ['MOVED 3999 127.0.0.1:6381', unwritable, false],
    ["OOM command not allowed when used memory > 'maxmemory'.", unwritable, false],
    [
      'MISCONF Redis is configured to save RDB snapshots, but it is unable to persist to disk.',
      unwritable,
      false,
    ],
    ['NOREPLICAS Not enough good replicas to write.', unwritable, false],
    ['NOAUTH Authentication required.', unwritable, false],
    ['WRONGPASS invalid username-password pair or user is disabled.', unwritable, false],
    ["NOPERM this user has no permissions to run the 'set' command", unwritable, false],
    [
      'Redis has the maxmemory-policy allkeys-lru; it must be noeviction.',
      'the store may forget limits',
      false,
    ],
    ['Redis is not connected.', away, false],
    ['connect ECONNREFUSED 127.0.0.1:6379', away, false],
    ['Connection is closed.', away, false],
    ['The client is closed', away, false],
  ])('%s', (message, short, connectAnew) => {
    const trouble = readTrouble(new Error(message))
    expect(trouble.short).toBe(short)
    expect(trouble.connectAnew ?? false).toBe(connectAnew)
    expect(trouble.advice).toMatch(/\.$/)
  })

  it('may be no error at all', () => {
    expect(readTrouble('gone').short).toBe(away)
  })
})

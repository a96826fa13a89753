/** Why Redis cannot keep the limits. */
export interface RedisTrouble {
  /** A few words for anybody: holds nothing out of the error. */
  short: string
  /** What to do, for the log and the doctor. */
  advice: string
  /** Another server may have the name by now: a new connection helps, where the same one would stay wrong for ever. */
  connectAnew?: boolean
}

const unwritable = 'the store cannot be written to'

/**
 * What Redis answers, by the word in front. Scripts have it further back (`ERR Error running script … -READONLY`).
 * https://redis.io/docs/latest/develop/reference/protocol-spec/#simple-errors
 */
const troubles: readonly (readonly [RegExp, RedisTrouble])[] = [
  [
    /maxmemory-policy/,
    {
      short: 'the store may forget limits',
      advice:
        'Set maxmemory-policy to noeviction: a window that is thrown out to make room is a limit that is gone.',
    },
  ],
  [
    /\b(?:READONLY|MASTERDOWN)\b/,
    {
      short: unwritable,
      advice:
        'This Redis is a replica. After a failover it is connected to anew; if it stays so, point REDIS_URL at the primary.',
      connectAnew: true,
    },
  ],
  [
    /\bLOADING\b/,
    {
      short: unwritable,
      advice: 'Redis is reading its data from disk or from its primary. Wait.',
      connectAnew: true,
    },
  ],
  [
    /gave no answer within/,
    {
      short: 'the store is out of reach',
      advice:
        'Redis is connected and silent. It is connected to anew; see its load (SLOWLOG) and the network.',
      connectAnew: true,
    },
  ],
  [
    /\bOOM\b/,
    { short: unwritable, advice: 'Redis is full. Give it more maxmemory; noeviction is right as it is.' },
  ],
  [
    /\bMISCONF\b/,
    { short: unwritable, advice: 'Redis cannot save to its disk and refuses to write. See its log.' },
  ],
  [
    /\bNOREPLICAS\b/,
    { short: unwritable, advice: 'Redis misses the replicas that min-replicas-to-write asks for.' },
  ],
  [
    /\b(?:NOAUTH|WRONGPASS|NOPERM)\b/,
    {
      short: unwritable,
      advice: 'Redis refuses the user, the password or a command. Check REDIS_URL and the user’s rights.',
    },
  ],
  [
    /\b(?:MOVED|ASK|CLUSTERDOWN|CROSSSLOT|TRYAGAIN)\b/,
    {
      short: unwritable,
      advice:
        'This Redis is a node of a cluster, which REDIS_URL cannot address. Use one that is none, or your own handler with a Cluster of ioredis.',
    },
  ],
]

const outOfReach: RedisTrouble = {
  short: 'the store is out of reach',
  advice: 'It is tried again and again. Check REDIS_URL, Redis itself and the network.',
}

export const readTrouble = (error: unknown): RedisTrouble => {
  const message = error instanceof Error ? error.message : ''
  return troubles.find(([word]) => word.test(message))?.[1] ?? outOfReach
}

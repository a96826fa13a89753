import { SignupError, type CodeAccepted, type Method } from '@embedded-signup/contract'
import { createSeal } from '../idempotency/sealed-texts'
import type { LimitKey } from '../limits/limit-key'
import type { SignupStore } from '../limits/signup-store'
import { proofSeconds } from '../tickets/proofs'
import type { SignupSecret } from '../tickets/secret'
import type { Holder } from '../tickets/tickets'
import type { Link } from './links'

/** What a link stands for. */
export interface Handed extends Holder {
  /** How the code travels. */
  method: Method
  /** Epoch ms. */
  endsAt: number
}

export interface HandOffs {
  /**
   * Opens a link, in place of any other of the same holder.
   *
   * @param since when the holder's ticket was issued, epoch ms.
   * @returns `false` when the code was entered by a link since: the result waits.
   */
  open: (link: Link, handed: Handed, since: number) => Promise<boolean>
  /** @throws SignupError `attempt_expired` for a link that was used, replaced, closed, or has ended. */
  read: (link: Link) => Promise<Handed>
  /** The code was right. Of any number of calls at once one is answered `true`; the result waits for the holder. */
  accept: (holder: Holder, accepted: CodeAccepted) => Promise<boolean>
  /** What the code entered by a link since then has brought; may be asked again, an answer can get lost. */
  result: (holder: Holder, since: number) => Promise<CodeAccepted | undefined>
  /** The holder entered the code: whatever link there is has ended. */
  close: (holder: Holder) => Promise<void>
}

export interface HandOffsOptions {
  store: SignupStore
  keyOf: LimitKey
  secret: SignupSecret
  now: () => number
}

/**
 * Two texts in the store: what a link stands for, sealed, under the link; and under its holder which link is open, or,
 * sealed, what came of it. The second is only ever replaced by one who knows what stood there.
 */
export function createHandOffs({ store, keyOf, secret, now }: HandOffsOptions): HandOffs {
  const { seal, open: unseal } = createSeal(secret, 'handOff')
  const linkKey = ({ id }: Link) => keyOf('link', id)
  const holderKey = ({ e164, subject }: Holder) => keyOf('handOff', JSON.stringify([e164, subject]))
  const over = () => new SignupError('attempt_expired', { detail: 'The link has ended or was used.' })

  /** Puts the holder's text unless what stands there keeps it out. */
  const replace = async (
    key: string,
    text: string,
    seconds: number,
    keepsOut: (found: string) => boolean,
  ) => {
    for (;;) {
      const found = await store.claim(key, text, seconds)
      if (found === undefined) return true
      if (keepsOut(found)) return false
      if (await store.swap(key, found, text, seconds)) return true
    }
  }
  const doneSince = (text: string, since: number) => {
    const [kind, at] = text.split(' ')
    return kind === 'done' && Number(at) >= since
  }

  return {
    async open(link, handed, since) {
      const seconds = Math.ceil((handed.endsAt - now()) / 1000)
      await store.keep(linkKey(link), await seal(JSON.stringify(handed)), seconds)
      return replace(holderKey(handed), `open ${linkKey(link)}`, seconds, (found) => doneSince(found, since))
    },
    async read(link) {
      const sealed = await store.find(linkKey(link))
      if (sealed === undefined) throw over()
      const handed = JSON.parse(await unseal(sealed)) as Handed
      const current = await store.find(holderKey(handed))
      if (current !== `open ${linkKey(link)}` || now() >= handed.endsAt) throw over()
      return handed
    },
    async accept(holder, accepted) {
      const done = `done ${now()} ${await seal(JSON.stringify(accepted))}`
      // Whatever link is open by now, the code it asks for was entered: it has ended too.
      return replace(holderKey(holder), done, proofSeconds, (found) => found.startsWith('done '))
    },
    async result(holder, since) {
      const found = await store.find(holderKey(holder))
      if (found === undefined || !doneSince(found, since)) return undefined
      return JSON.parse(await unseal(found.split(' ')[2] ?? '')) as CodeAccepted
    },
    close: (holder) => store.remove(holderKey(holder)),
  }
}

import type { E164 } from '@embedded-signup/hooks'
import type { Move, Scenario } from './scenario'

const theNumber = { phone: '+6281234567890', typed: '0812-3456-7890' } as const

/** What a person's hands and eyes do; one kind for stories, one for a browser under Playwright. */
export interface Hands {
  type(field: 'number' | 'code', text: string): Promise<void>
  /** A button by its words. */
  press(name: string | RegExp): Promise<void>
  chooseVoice(): Promise<void>
  /** Asks for this number's code in another tab. */
  askElsewhere(phone: E164): Promise<void>
  /** Verifies this number in another tab. */
  verifyElsewhere(phone: E164): Promise<void>
  /** The newest code that reached any phone. */
  code(): Promise<string>
  later(ms: number): Promise<void>
  /** Switches the scenario's trouble on or off. */
  trouble(on: boolean): Promise<void>
  /** How many codes NXCloud was asked for. */
  sends(): number
  sees(role: 'alert' | 'status', text: string): Promise<void>
  seesFocusOn(what: 'alert' | 'status' | 'code field'): Promise<void>
  seesNoAlert(): Promise<void>
  /** The digits in a field, without what groups them. */
  digits(field: 'number' | 'code'): Promise<string>
}

const wrongFor = (code: string, digit: string) => digit.repeat(code.length)

/** A code that is not this one, and another. */
const wrong = (code: string) =>
  ['0', '1', '2'].map((digit) => wrongFor(code, digit)).filter((it) => it !== code)

/**
 * Into the failure and out of it: it says what it says, the focus stands where the next thing is done, nothing typed is
 * lost, and what the person does next works.
 *
 * @param text the words of the failure
 */
export async function playScenario(scenario: Scenario, text: string, hands: Hands): Promise<void> {
  const { phone, typed } = { ...theNumber, ...scenario }
  let entered: ['number' | 'code', string] = ['number', typed]

  async function enter(digits: string) {
    entered = ['code', digits]
    await hands.type('code', digits)
  }
  const moves: Record<Extract<Move, string>, () => Promise<void>> = {
    send: () => hands.press('Send code'),
    'choose voice': () => hands.chooseVoice(),
    resend: async () => {
      await hands.press('Resend code')
      await hands.seesFocusOn('code field')
    },
    'see the code field': () => hands.seesFocusOn('code field'),
    'see the registration': () => hands.sees('status', 'to WhatsApp'),
    'enter code': async () => enter(await hands.code()),
    'enter wrong code': async () => enter(wrong(await hands.code())[0] ?? ''),
    'enter another wrong code': async () => {
      // The answer to the one before: an edit gives up the request that is under way.
      await hands.sees('alert', 'code')
      await enter(wrong(await hands.code())[1] ?? '')
    },
    'enter half a code': async () => {
      await enter((await hands.code()).slice(0, 3))
      await hands.press('Verify')
    },
    retry: () => hands.press('Try again'),
    'verify again': async () => {
      await hands.sees('status', 'could not be connected')
      await hands.press('Verify the number again')
    },
  }
  async function make(all: readonly Move[]) {
    for (const move of all) {
      if (typeof move === 'string') await moves[move]()
      else if ('type' in move) await hands.type('number', move.type)
      else await hands.later(move.laterMs)
    }
  }

  if (scenario.askedElsewhere) await hands.askElsewhere(phone)
  if (scenario.verifiedElsewhere) await hands.verifyElsewhere(phone)
  await hands.trouble(true)
  await hands.type('number', typed)
  await make(scenario.bring)

  await hands.sees(scenario.says ? 'status' : 'alert', text)
  await hands.seesFocusOn(scenario.focus)
  const left = needsNoField(scenario) ? '' : await hands.digits(entered[0])
  if (left) await keptAs(entered, left)
  if (!scenario.stays) await hands.trouble(false)

  await make(scenario.next)
  await seesTheEnd(scenario, hands)
  if (scenario.sends !== undefined && hands.sends() !== scenario.sends)
    throw new Error(`NXCloud was asked for ${hands.sends()} codes, not ${scenario.sends}.`)
}

const needsNoField = ({ ends, says }: Scenario) => ends === 'live' || says !== undefined

/** Country code and trunk 0 may have gone to where they belong; the rest of the digits stands as typed. */
async function keptAs([field, text]: ['number' | 'code', string], left: string) {
  const typed = text.replaceAll(/\D/g, '')
  const kept = field === 'code' ? typed === left : typed.endsWith(left) && left.length >= 8
  if (!kept) throw new Error(`The ${field} that was typed is not there any more.`)
}

async function seesTheEnd({ ends }: Scenario, hands: Hands) {
  if (ends === 'at the code') {
    await hands.sees('status', 'code')
    await hands.seesFocusOn('code field')
  } else if (ends === 'verified') {
    await hands.sees('status', 'is verified')
    await hands.seesFocusOn('status')
  } else {
    await hands.sees('status', 'to WhatsApp')
    await hands.seesFocusOn('status')
    await hands.later(60_000)
    await hands.sees('status', 'is live on WhatsApp')
  }
  await hands.seesNoAlert()
}

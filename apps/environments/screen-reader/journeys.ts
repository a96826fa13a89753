import type { E164 } from '@embedded-signup/hooks'
import type { Sandbox } from '@embedded-signup/sandbox'
import type { Backends } from '../server/backends'

/** A person who hears the page and has a keyboard. */
export interface Stage {
  /**
   * Does something, and writes down what is heard of it.
   * @param until waits for something like this to be heard
   */
  hear: (action: string, act: () => Promise<unknown>, until?: RegExp) => Promise<void>
  /** Writes down what the reading cursor comes by, from the top of the page to its end. */
  readThrough: () => Promise<void>
  /** Keys by their names in the DOM, one after the other; `Shift+Tab` holds the first. */
  press: (...keys: string[]) => Promise<void>
  type: (text: string) => Promise<void>
  /** The newest code that reached the number. */
  code: () => Promise<string>
  /** Lets time pass on the page. Where time is real, `until` waits for it. */
  waits: (ms: number) => Promise<void>
  /** Lets time pass at WhatsApp alone. */
  upstreamTakes: (ms: number) => Promise<void>
  /** A colleague enters the code behind the link that the page gave. */
  colleagueEnters: (code: string) => Promise<void>
  sandbox: Sandbox
  /** Not for Orca: nothing there takes the network away. */
  setOffline: (offline: boolean) => Promise<void>
}

export interface Journey {
  title: string
  /** Of the built pages, or `link`: what a colleague opens. */
  path: string
  /** Which sandbox is behind it. */
  backend: Exclude<keyof Backends, 'answer' | 'links'>
  /** Whether Orca plays it too. */
  orca: boolean
  /** What time alone brings about while it is played in real time, and is no part of it. */
  meanwhile?: RegExp
  play: (stage: Stage) => Promise<void>
}

/** Half a minute and a minute after a code was sent. */
const wait = /^(?:Nothing yet\?|You can ask for another code now\.)$/

/** What a list says of the letters before the last one, if they come slowly enough. */
const between = /^(?:\d+ results|.*List with \d+ items?|not selected\.)$/

/** What a reader does by itself when a page opens, and a person at any time. */
export const readsThrough = '(reads through the page)'

export const phone: E164 = '+6281234567890'

const typed = '081234567890'

/** The same one each time, so that it can be compared when it is read out. */
const wrongFor = (code: string) => (code === '135792' ? '246813' : '135792')

const tabs = async ({ hear, press }: Stage, count: number) => {
  for (let tab = 0; tab < count; tab++) await hear('Tab', () => press('Tab'))
}

const toTheNumber = (stage: Stage) => tabs(stage, 2)

async function askForCode(stage: Stage) {
  const { hear, press, type } = stage
  await toTheNumber(stage)
  await hear('types 0812 3456 7890', () => type(typed))
  await hear('Enter', () => press('Enter'))
}

export const journeys: readonly Journey[] = [
  {
    title: 'A number, a wrong code, the right one, verified',
    path: 'flow/',
    backend: 'signup',
    orca: true,
    meanwhile: wait,
    async play(stage) {
      const { hear, press, type, code, readThrough } = stage
      await readThrough()
      await tabs(stage, 2)
      await hear('types 0812 3456 7890', () => type(typed))
      await tabs(stage, 1)
      await hear('Arrow down', () => press('ArrowDown'))
      await hear('Arrow up', () => press('ArrowUp'))
      await tabs(stage, 1)
      await hear('Enter', () => press('Enter'))
      await readThrough()
      const right = await code()
      await hear('types a wrong code', () => type(wrongFor(right)))
      await tabs(stage, 1)
      await hear('Shift Tab', () => press('Shift+Tab'))
      await hear('types the code', () => type(right))
      await readThrough()
    },
  },
  {
    title: 'A number that cannot be right',
    path: 'flow/',
    backend: 'signup',
    orca: true,
    meanwhile: wait,
    async play(stage) {
      const { hear, press, type } = stage
      await toTheNumber(stage)
      await hear('Enter, with nothing typed', () => press('Enter'))
      await hear('types 0812', () => type('0812'))
      await hear('Enter', () => press('Enter'))
      await tabs(stage, 1)
      await hear('Shift Tab', () => press('Shift+Tab'))
    },
  },
  {
    title: 'A landline, which gets no text messages',
    path: 'flow/',
    backend: 'signup',
    orca: true,
    meanwhile: wait,
    async play(stage) {
      const { hear, press, type } = stage
      await toTheNumber(stage)
      await hear('types 021 3456789', () => type('0213456789'))
      await tabs(stage, 2)
      await hear('Enter', () => press('Enter'))
    },
  },
  {
    title: 'No code arrives, and another one is asked for',
    path: 'flow/?endpoint=/api/impatient',
    backend: 'impatient',
    orca: true,
    async play(stage) {
      const { hear, press, waits, readThrough } = stage
      await askForCode(stage)
      await hear('half a minute passes', () => waits(31_000), /Nothing yet/)
      await readThrough()
      await hear('the rest of the wait passes', () => waits(15_000), /another code now/)
      await tabs(stage, 2)
      await hear('Enter', () => press('Enter'))
    },
  },
  {
    title: 'No code arrives, and the number was wrong',
    path: 'flow/',
    backend: 'signup',
    orca: false,
    async play(stage) {
      const { hear, press, waits } = stage
      await askForCode(stage)
      await hear('half a minute passes', () => waits(31_000))
      await tabs(stage, 2)
      await hear('Enter', () => press('Enter'))
    },
  },
  {
    title: 'A country out of the search',
    path: 'search/',
    backend: 'signup',
    orca: true,
    meanwhile: between,
    async play(stage) {
      const { hear, press, type } = stage
      await tabs(stage, 1)
      await hear('Enter', () => press('Enter'))
      await hear('Arrow down', () => press('ArrowDown'))
      await hear('types sing', () => type('sing'))
      await hear('Enter', () => press('Enter'))
      await hear('types 8123 4567', () => type('81234567'))
      await hear('Enter', () => press('Enter'))
    },
  },
  {
    title: 'Someone else has the phone',
    path: 'flow/?endpoint=/api/hand-off',
    backend: 'handOff',
    orca: true,
    meanwhile: wait,
    async play(stage) {
      const { hear, press, code, colleagueEnters } = stage
      await askForCode(stage)
      await tabs(stage, 3)
      await hear('Enter', () => press('Enter'))
      await tabs(stage, 2)
      const right = await code()
      await hear('the colleague enters the code', () => colleagueEnters(right), /is verified/)
    },
  },
  {
    title: 'The code of a colleague, behind the link',
    path: 'link',
    backend: 'handOff',
    orca: true,
    meanwhile: wait,
    async play({ hear, type, code, readThrough }) {
      await readThrough()
      const right = await code()
      await hear('types a wrong code', () => type(wrongFor(right)))
      await hear('types the code', () => type(right))
    },
  },
  {
    title: 'WhatsApp sends nothing for some hours',
    path: 'flow/',
    backend: 'signup',
    orca: false,
    async play(stage) {
      stage.sandbox.fail('throttled', { action: 'getCode' })
      await askForCode(stage)
    },
  },
  {
    title: 'No network',
    path: 'flow/',
    backend: 'signup',
    orca: false,
    async play(stage) {
      const { hear, press, type, setOffline } = stage
      await toTheNumber(stage)
      await hear('types 0812 3456 7890', () => type(typed))
      await hear('the network goes', () => setOffline(true))
      await hear('Enter', () => press('Enter'))
      await hear('the network comes back', () => setOffline(false))
    },
  },
  {
    title: 'The whole signup, to the live number',
    path: 'flow/?embedded',
    backend: 'signup',
    orca: true,
    meanwhile: wait,
    async play(stage) {
      const { hear, type, code, readThrough, upstreamTakes } = stage
      await readThrough()
      await askForCode(stage)
      const right = await code()
      await hear('types the code', () => type(right), /Connecting/)
      await readThrough()
      await hear('a minute passes', () => upstreamTakes(60_000), /is live/)
      await readThrough()
    },
  },
]

import { metadata } from '@embedded-signup/contract/metadata'
import { readPhone } from '@embedded-signup/contract/phone'
import { examples, googleSays, type Example } from '../../packages/contract/src/testing/google-examples'
import { waysOfEntering } from '../../packages/contract/src/testing/ways-of-entering'

/** One number entered in one way. */
export interface Verdict {
  example: Example
  way: string
  /** What stood in the field. */
  text: string
  /** What it was taken for, where that is not the number meant. */
  wrong?: string
}

/** Every example number of Google's library, entered in every way that it can be. */
export function judgeNumbers(): Verdict[] {
  return examples.flatMap((example) =>
    waysOfEntering.flatMap(({ name, write, chosen }) => {
      const text = write(example)
      if (!text) return []
      const wrong = wrongReading(text, chosen?.(example) ?? example.region, example.e164)
      return [{ example, way: name, text, ...(wrong ? { wrong } : {}) }]
    }),
  )
}

function wrongReading(text: string, country: Example['region'], meant: string): string | undefined {
  const reading = readPhone(text, { country, metadata })
  if (reading.kind === 'valid')
    return reading.e164 === meant
      ? undefined
      : `read as ${reading.e164}, ${reading.country} ${reading.lineType}`
  return reading.kind === 'empty' ? 'read as nothing' : `refused: ${reading.problem}`
}

export interface Difference {
  example: Example
  ours: string
  google: string
}

/** Where libphonenumber-js and Google's own library judge an example differently. */
export function differencesFromGoogle(): Difference[] {
  return examples.flatMap((example) => {
    const reading = readPhone(example.e164, { metadata })
    const ours = reading.kind === 'valid' ? reading.lineType : 'invalid'
    const google = googleSays(example.e164)
    return ours === google ? [] : [{ example, ours, google }]
  })
}

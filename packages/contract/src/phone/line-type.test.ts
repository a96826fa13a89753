import { describe, expect, it } from 'vitest'
import { metadata } from '../metadata'
import { examples, type Example } from '../testing/google-examples'
import { methodsFor, type LineType } from './line-type'
import { readPhone } from './read-phone'

const expected: Record<LineType, readonly string[]> = {
  mobile: ['sms', 'voice'],
  fixed_line_or_mobile: ['sms', 'voice'],
  unknown: ['sms', 'voice'],
  fixed_line: ['voice'],
  toll_free: ['voice'],
  voip: ['voice'],
  uan: ['voice'],
  pager: [],
  voicemail: [],
  shared_cost: [],
  premium_rate: [],
  personal_number: [],
}

describe('the ways a code can reach a line', () => {
  it.each(Object.entries(expected))('%s: %j', (lineType, methods) => {
    expect(methodsFor(lineType as LineType)).toEqual(methods)
  })

  it('come with the reading of a number of every region, and are never more than its line can take', () => {
    const wrong = examples.filter(({ e164, lineType }: Example) => {
      const reading = readPhone(e164, { metadata })
      if (reading.kind !== 'valid') return false
      const tooMany = reading.methods.some((method) => !expected[lineType].includes(method))
      return tooMany || reading.methods.join() !== expected[reading.lineType].join()
    })
    // Argentina's fixed lines may be mobiles; Tristan da Cunha (fixed lines alone) and Botswana's old VoIP range: see the differences from Google's library.
    expect(wrong.map(({ region, e164 }) => `${region} ${e164}`)).toMatchInlineSnapshot(`
      [
        "AR +541123456789",
        "BW +26779101234",
        "TA +2908999",
      ]
    `)
  })

  it('were tried on every type that regions have', () => {
    const types = new Set(examples.map(({ exampleOf }) => exampleOf))
    expect(Object.keys(expected).filter((type) => !types.has(type as LineType))).toEqual([
      'fixed_line_or_mobile',
      'unknown',
    ])
  })
})

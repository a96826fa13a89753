import { expect, it } from 'vitest'
import { createPinoLog } from './pino-log'

const collect = () => {
  const lines: Record<string, unknown>[] = []
  return { lines, destination: { write: (line: string) => void lines.push(JSON.parse(line)) } }
}

it('writes one JSON object a line, with time, level, message and the fields', () => {
  const { lines, destination } = collect()
  createPinoLog('info', destination).warn(
    { event: 'clock_corrected', offset_ms: 5, none: undefined },
    'Late.',
  )
  expect(lines).toEqual([
    {
      level: 'warn',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      event: 'clock_corrected',
      offset_ms: 5,
      message: 'Late.',
    },
  ])
})

it('drops what is below its level', () => {
  const { lines, destination } = collect()
  const log = createPinoLog('error', destination)
  log.info({}, 'a')
  log.warn({}, 'b')
  log.error({}, 'c')
  expect(lines.map(({ message }) => message)).toEqual(['c'])
})

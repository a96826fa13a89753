import { expect, test } from 'vitest'
import { maskPeople, showAll } from './mask-traffic'

test('leaves answer codes readable, and no number, one-time code or token', () => {
  const masked = maskPeople({
    code: 0,
    message: 'code 123-456 sent to +62 812-3456-7890',
    data: [{ phone_number: '6281234567890', code: '012345', ticket: 'eyJhbGciOi', method: 'sms' }],
    url: 'http://localhost:5173/enter-code#q83vEjRWeJASNFZ4kBI0',
    hand_off: 'q83vEjRWeJASNFZ4kBI0',
  })
  expect(masked).toEqual({
    code: 0,
    message: 'code •••••• sent to +62••••90',
    data: [{ phone_number: '+62••••90', code: '••••••', ticket: '••••••', method: 'sms' }],
    url: '••••••',
    hand_off: '••••••',
  })
})

test('masks a bare code and a bare number in a text', () => {
  expect(maskPeople('012345')).toBe('••••••')
  expect(maskPeople('6281234567890')).not.toContain('812345')
})

test('shows everything of the sandbox', () => {
  expect(showAll({ code: '012345' })).toEqual({ code: '012345' })
})

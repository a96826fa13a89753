import { renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { settled } from '../testing/page-time'
import { SignupProvider } from './signup-provider'
import { usePagePolicy } from './use-page-policy'

function show(answer: () => Promise<Response>) {
  const asked: string[] = []
  const fetch = (input: unknown) => {
    asked.push(String(input))
    return answer()
  }
  const { result, rerender } = renderHook(() => usePagePolicy(), {
    // An object that is new with every render, as `headers` mostly are.
    wrapper: ({ children }) => (
      <SignupProvider fetch={fetch} headers={{ authorization: 'Bearer 1' }}>
        {children}
      </SignupProvider>
    ),
  })
  return { result, rerender, asked }
}

it('asks a backend that knows no policy once, however often the page renders', async () => {
  const { result, rerender, asked } = show(async () => new Response('Not here', { status: 404 }))
  await settled()
  expect(asked).toEqual(['/api/signup/policy'])
  rerender()
  rerender()
  await settled()
  expect(asked).toHaveLength(1)
  expect(result.current).toEqual({})
})

it('asks again a backend that was not reached', async () => {
  let reached = false
  const policy = { methods: ['voice'] }
  const { result, rerender, asked } = show(async () => {
    if (!reached) throw new TypeError('Failed to fetch')
    return Response.json({ code: 0, message: 'ok', data: policy })
  })
  await settled()
  expect(asked).toHaveLength(1)
  reached = true
  rerender()
  await settled()
  expect(result.current).toEqual(policy)
})

it.each([
  [
    { methods: 'sms', countries: {}, code_length: 8, hand_off: true },
    { code_length: 8, hand_off: true },
  ],
  [{ methods: null, countries: { allow: 'ID' }, code_length: '8', hand_off: 'yes' }, {}],
  [{ methods: ['fax'], countries: null }, {}],
  [{ countries: { allow: ['id', 'Sg', 62] } }, { countries: { allow: ['ID', 'SG', '62'] } }],
  [
    { methods: ['voice', 'fax', 'sms'], countries: { allow: null, deny: ['RU'] } },
    { methods: ['voice', 'sms'], countries: { deny: ['RU'] } },
  ],
  [['sms'], {}],
])('takes of %j what is a policy', async (data, policy) => {
  const { result, asked } = show(async () => Response.json({ code: 0, message: 'ok', data }))
  await settled()
  expect(asked).toHaveLength(1)
  expect(result.current).toEqual(policy)
})

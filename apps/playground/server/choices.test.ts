import { magicNumbers, sandboxFailures } from '@embedded-signup/sandbox'
import { expect, it } from 'vitest'
import { sandboxChoices } from './choices'

const { failures } = sandboxChoices
const named = (id: string) => failures.find((failure) => failure.id === id)

it('offers every failure of a registration', () => {
  const ofRegistration = Object.entries(sandboxFailures)
    .filter(([, { stage }]) => stage === 'registration')
    .map(([id]) => id)
  expect(ofRegistration).not.toEqual([])
  expect(failures.map(({ id }) => id)).toEqual(expect.arrayContaining(ofRegistration))
})

it('says where on this page a failure can strike', () => {
  expect(named('banned')?.actions).toEqual(['createClient'])
  expect(named('unavailable')?.actions).toEqual(['getCode', 'checkCode', 'createClient', 'phoneList'])
  expect(named('foreign_app')?.actions).toEqual(['phoneList'])
})

it('leaves out what cannot happen here', () => {
  expect(named('too_many_apps')).toBeUndefined()
})

it('offers every magic number', () => {
  expect(sandboxChoices.magicNumbers.map(({ phone }) => phone)).toEqual(
    magicNumbers.map(({ phone }) => phone),
  )
})

import type { CountryCode } from '@embedded-signup/contract'
import { expect, it } from 'vitest'
import type { GetCodeInput, SignupClient } from '../client/create-signup-client'
import { askForCode } from './verify-requests'

/** What is asked for where no number plan has read what was typed. */
async function asked(text: string, country: CountryCode) {
  const numbers: string[] = []
  const client = {
    async getCode({ phone }: GetCodeInput) {
      numbers.push(phone)
      return {}
    },
  } as unknown as SignupClient
  const signup = { client, options: {}, queries: {}, endpoint: '', policy: {}, challenge: undefined }
  const { display } = await askForCode(
    { text, country, method: 'sms', methods: ['sms'] },
    signup,
    { step: 'phone' },
    {},
  )
  return { numbers, display }
}

it.each<[string, CountryCode, string, string]>([
  ['0812-3456-7890', 'ID', '+62081234567890', '+62 0812-3456-7890'],
  ['+62 812-3456-7890', 'US', '+6281234567890', '+62 812-3456-7890'],
  ['＋６２ ８１２ ３４５６ ７８９０', 'US', '+6281234567890', '+62 812 3456 7890'],
  ['\u202a+49 171 1234567\u202c', 'DE', '+491711234567', '+49 171 1234567'],
  ['(+49) 171 1234567', 'DE', '+491711234567', '+49 171 1234567'],
  ['0049 171 1234567', 'DE', '+491711234567', '+49 171 1234567'],
  ['011 49 171 1234567', 'US', '+491711234567', '+49 171 1234567'],
  ['6281234567890', 'ID', '+6281234567890', '+6281234567890'],
  ['1 202 555 0123', 'US', '+12025550123', '+1 202 555 0123'],
  ['392 123 4567', 'IT', '+393921234567', '+39 392 123 4567'],
  ['55 99123-4567', 'BR', '+5555991234567', '+55 55 99123-4567'],
  ['65123456', 'SG', '+6565123456', '+65 65123456'],
  ['https://wa.me/6281234567890', 'US', '+6281234567890', '+6281234567890'],
  ['030/1234567', 'DE', '+490301234567', '+49 030/1234567'],
])('without a number plan %s in %s is asked for as %s', async (text, country, number, display) => {
  expect(await asked(text, country)).toEqual({ numbers: [number], display })
})

it.each([
  ['030 123456 App. 12'],
  ['021 5794123 ext 4'],
  ['030 1234567,12'],
  ['030 1234567 / 030 7654321'],
  ['+49 30 1234567 +49 30 7654321'],
  ['030 1234567\t12'],
  ['030 1234567\n12'],
  ['030 1234567/12'],
  [`030 1234567${' '.repeat(3000)}12`],
  ['8'.repeat(30_000)],
])('without a number plan nothing is left out of %s, nothing is asked for, and it is said', async (text) => {
  await expect(asked(text, 'DE')).rejects.toMatchObject({ code: 'invalid_phone' })
})

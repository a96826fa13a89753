import { expect, it } from 'vitest'
import { readCode } from './read-code'

it.each([
  ['012345', '012345'],
  ['012-345', '012345'],
  ['012 345', '012345'],
  [' 0 1 2 3 4 5 ', '012345'],
  ['۰۱۲۳۴۵', '012345'],
  ['０１２３４５', '012345'],
  ['Your code is 012345', '012345'],
  ['Your code is 012-345.', '012345'],
  ['012345 is your code. It is valid for 10 minutes.', '012345'],
  ['In 10 minutes the code 012345 ends', '012345'],
  ['کد شما ۰۱۲۳۴۵ است', '012345'],
  ['\u200f012345\u202c', '012345'],
  ['०१२३४५', '012345'],
  ['٠١٢-٣٤٥', '012345'],
  ['Your WhatsApp code is ０１２-３４５', '012345'],
  ['WhatsApp code 012-345. Do not share it. 4sgLq1p5sV6', '012345'],
  ['Your code is 012345.\n\n@example.com #012345', '012345'],
  ['您的验证码：012345，10分钟内有效', '012345'],
  ['10: 012345', '012345'],
  ['(012) 345', '012345'],
  ['0 1 2\n3 4 5', '012345'],
  ['0123456', '012345'],
  ['12', '12'],
  ['', ''],
  ['no digits', ''],
])('finds the code in %j', (text, code) => {
  expect(readCode(text, 6)).toBe(code)
})

it('takes the longest run of digits when the length is not known', () => {
  expect(readCode('Code 1541, valid 10 min')).toBe('1541')
})

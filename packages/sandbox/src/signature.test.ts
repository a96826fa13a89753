import { utf8ToBytes } from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import { expectedSign } from './signature'

const published = {
  accessKey: 'fme2na3kdi3ki',
  accessSecret: 'abciiiko2k3',
  action: 'send',
  bizType: '1',
  ts: '1655710885431',
}
const sign = (body: string, algorithm: 'md5' | 'sha256' = 'md5') =>
  expectedSign({ ...published, body: utf8ToBytes(body) }, algorithm)

describe('the signature', () => {
  it.each([
    ['{"name":"牛小信","id":10001}', '87c3560d3331ae23f1021e2025722354'],
    ['{"id":10001,"name":"牛小信"}', '7750759da06333f20d0640be09355e34'],
    ['{"id": 10001, "name": "牛小信"}', 'd0c24a9886c629330d7f3f2056c65bc2'],
  ])('is NXCloud’s published one for %s', (body, md5) => {
    expect(sign(body)).toBe(md5)
  })

  it('is the sha256 of the same text when sha256 is asked for', () => {
    const digest = 'e0eec2c99ef80f269a82795e2223f618ebfc0616c8b6c8c7d438021ec38ad0eb'
    expect(sign('{"name":"牛小信","id":10001}', 'sha256')).toBe(digest)
  })

  it('leaves &body= out for an empty body', () => {
    // md5 of accessKey=fme2na3kdi3ki&action=send&bizType=1&ts=1655710885431&accessSecret=abciiiko2k3, by coreutils
    expect(sign('')).toBe('884afe159e39b6c88a0d6102ca97d704')
  })

  it('takes bytes that are not UTF-8 as they are', () => {
    const of = (byte: number) => expectedSign({ ...published, body: new Uint8Array([byte]) }, 'md5')
    expect(of(0xfe)).not.toBe(of(0xff))
  })
})

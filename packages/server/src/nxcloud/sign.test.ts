import { describe, expect, it } from 'vitest'
import { sign } from './sign'

const published = {
  accessKey: 'fme2na3kdi3ki',
  accessSecret: 'abciiiko2k3',
  action: 'send',
  bizType: '1',
  ts: '1655710885431',
}

describe('sign', () => {
  it.each([
    ['{"name":"牛小信","id":10001}', '87c3560d3331ae23f1021e2025722354'],
    ['{"id":10001,"name":"牛小信"}', '7750759da06333f20d0640be09355e34'],
    ['{"id": 10001, "name": "牛小信"}', 'd0c24a9886c629330d7f3f2056c65bc2'],
  ])('gives the md5 that NXCloud publishes for %s', (body, digest) => {
    expect(sign('md5', { ...published, body })).toBe(digest)
  })

  it('gives the sha256 that follows from the same rule', () => {
    expect(sign('sha256', { ...published, body: '{"name":"牛小信","id":10001}' })).toBe(
      'e0eec2c99ef80f269a82795e2223f618ebfc0616c8b6c8c7d438021ec38ad0eb',
    )
  })

  it('leaves &body= out when there is no body', () => {
    // md5 of accessKey=k&action=login&bizType=2&ts=1700000000000&accessSecret=s, by coreutils' md5sum
    expect(
      sign('md5', {
        accessKey: 'k',
        accessSecret: 's',
        action: 'login',
        bizType: '2',
        ts: '1700000000000',
        body: '',
      }),
    ).toBe('bedf3762ffe538177423c3bc3c0e7552')
  })
})

import { describe, expect, it } from 'vitest'
import { readHost } from './host'

describe('a Host header', () => {
  it.each([
    ['app.example.com', 'app.example.com', 'app.example.com'],
    ['APP.example.com:8443', 'app.example.com', 'app.example.com:8443'],
    ['app.example.com:80', 'app.example.com', 'app.example.com'],
    ['app.example.com:', 'app.example.com', 'app.example.com'],
    ['my_service', 'my_service', 'my_service'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['192.0.2.1:8787', '192.0.2.1', '192.0.2.1:8787'],
    ['[::1]:8787', '[::1]', '[::1]:8787'],
    ['[0:0::1]', '[::1]', '[::1]'],
  ])('%s is read', (text, name, host) => {
    expect(readHost(text)).toEqual({ name, host })
  })

  it.each([
    '',
    ' ',
    'x\\api\\signup\\login?',
    'x/api/signup/login?',
    'x?',
    'x#',
    'user@x',
    'user:password@x',
    'a b',
    'a,b',
    'a:b:c',
    'a:99999',
    'a:-1',
    ':80',
    '::1',
    '[::1',
    '[x]',
    'bücher.example',
    'x%2f',
    '127.1',
    '0x7f.0.0.1',
    '2130706433',
    '1.2.3.4.5',
    'x\t',
    'x\u0000',
    'xn--a',
  ])('%j is none', (text) => {
    expect(readHost(text)).toBeUndefined()
  })
})

import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import { announce } from './announce'

const [upstream] = process.argv.slice(2)

/** The least that could be called a backend: signs and forwards, and looks at nothing. */
const server = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk) => (body += String(chunk)))
  request.on('end', () => {
    const ts = String(Date.now())
    const text = `accessKey=key&action=getCode&bizType=2&ts=${ts}&body=${body}&accessSecret=secret`
    const sign = createHash('md5').update(text).digest('hex')
    const headers = {
      'content-type': 'application/json',
      accessKey: 'key',
      ts,
      bizType: '2',
      action: 'getCode',
      sign,
    }
    fetch(`${upstream}/api/wa/integrator/embedded/register/getCode`, { method: 'POST', headers, body })
      .then((answer) => answer.text())
      .then((answer) => response.writeHead(200, { 'content-type': 'application/json' }).end(answer))
      .catch(() => response.writeHead(502).end())
  })
})
announce(server)

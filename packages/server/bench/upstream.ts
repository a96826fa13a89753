import { createServer } from 'node:http'
import { announce } from './announce'

/** Answers every call at once as NXCloud does: what is measured is what stands before it. */
const answer = JSON.stringify({ code: 0, message: 'success', data: {} })
const headers = { 'content-type': 'application/json', 'content-length': answer.length }

const server = createServer((request, response) => {
  request.resume()
  request.on('end', () => response.writeHead(200, headers).end(answer))
})
server.keepAliveTimeout = 60_000
announce(server)

import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A name that leads to one server and then to another, as DNS and virtual addresses do. */
export interface MovingName {
  port: number
  /** New connections lead there; open ones stay where they are. */
  leadTo: (target: number) => void
  /** Open connections stay open, and nothing comes through any more: a machine that is gone without a word. */
  silence: () => void
  close: () => Promise<void>
}

/** @param target port on loopback */
export async function createMovingName(target: number): Promise<MovingName> {
  let current = target
  const open = new Set<Socket>()
  const silent = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(current, '127.0.0.1')
    open.add(near)
    const end = () => {
      near.destroy()
      far.destroy()
      open.delete(near)
    }
    near.on('error', end).on('close', end)
    far.on('error', end).on('close', end)
    near.on('data', (chunk) => silent.has(near) || far.write(chunk))
    far.on('data', (chunk) => silent.has(near) || near.write(chunk))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    leadTo: (next) => void (current = next),
    silence() {
      for (const near of open) silent.add(near)
    },
    async close() {
      for (const near of open) near.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

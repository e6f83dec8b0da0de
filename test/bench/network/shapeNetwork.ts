import { connect, createServer, type Socket } from 'node:net'
import { createLane, type Lane } from './createLane'

/** A line between the browser and both servers. */
export type Profile = {
  name: string
  /** ms for a question and its answer; setting up a connection takes one. */
  roundTrip: number
  /** In each direction, shared by all connections. */
  bitsPerSecond: number
  /** How many times slower than this machine the processor is. */
  slowdown: number
  /** Of the portal's page, px. */
  viewport: { width: number; height: number }
}

export const office: Profile = {
  name: 'office',
  roundTrip: 50,
  bitsPerSecond: 18_000_000,
  slowdown: 1,
  viewport: { width: 1280, height: 900 },
}
export const mobile: Profile = {
  name: 'mobile',
  roundTrip: 160,
  bitsPerSecond: 1_600_000,
  slowdown: 4,
  viewport: { width: 390, height: 844 },
}

/** No line at all: what is left is the work of this machine. */
export const bare: Profile = {
  ...office,
  name: 'bare',
  roundTrip: 0,
  bitsPerSecond: 1e12,
}

/** A shaped line. It is at rest, that is as fast as the machine, until the first connection to a door that switchesOn it. */
export type Network = {
  /** Opens a port that leads to this port of the machine; with `switchesOn`, its traffic switches the line on. */
  openPort: (target: number, switchesOn: boolean) => Promise<number>
  switchOff: () => void
  close: () => Promise<void>
}

type Line = { on: boolean; profile: Profile; up: Lane; down: Lane }

/** What travels in one piece: a larger one would arrive all at once. */
const piece = 4096

/** Puts latency and bandwidth between the browser and servers of this machine, connection by connection. */
export function shapeNetwork(profile: Profile): Network {
  const lane = (): Lane => createLane(profile.bitsPerSecond)
  const line: Line = { on: false, profile, up: lane(), down: lane() }
  const closers: (() => Promise<void>)[] = []
  return {
    openPort: async (target, switchesOn) => {
      const sockets = new Set<Socket>()
      const server = createServer({ noDelay: true }, (client) => {
        if (switchesOn) line.on = true
        join(line, client, connect({ port: target, host: 'localhost', noDelay: true }), switchesOn)
        sockets.add(client)
        client.once('close', () => sockets.delete(client))
      })
      await new Promise<void>((resolve) => {
        server.listen(0, '127.0.0.1', resolve)
      })
      closers.push(async () => {
        for (const socket of sockets) socket.destroy()
        await new Promise((resolve) => {
          server.close(resolve)
        })
      })
      const address = server.address()
      if (address === null || typeof address === 'string') throw new Error('The proxy has no port')
      return address.port
    },
    switchOff: () => void (line.on = false),
    close: async () => void (await Promise.all(closers.map((close) => close()))),
  }
}

function join(line: Line, client: Socket, server: Socket, switchesOn: boolean): void {
  // The kernel has shaken hands already: what the browser says first waits for the round trip that took.
  const connected = performance.now() + (line.on ? line.profile.roundTrip : 0)
  carry(line, client, server, line.up, connected, switchesOn)
  carry(line, server, client, line.down, 0, false)
  const end = (): void => {
    client.destroy()
    server.destroy()
  }
  for (const socket of [client, server]) socket.once('error', end).once('close', end)
}

function carry(
  line: Line,
  from: Socket,
  to: Socket,
  lane: Lane,
  notBefore: number,
  switchesOn: boolean,
): void {
  const queue: { at: number; data: Buffer }[] = []
  let timer: NodeJS.Timeout | undefined
  const deliver = (): void => {
    timer = undefined
    for (let next = queue[0]; next; next = queue[0]) {
      const wait = next.at - performance.now()
      if (wait > 0.5) {
        timer = setTimeout(deliver, wait)
        return
      }
      queue.shift()
      if (to.writable) to.write(next.data)
    }
  }
  from.on('data', (data: Buffer) => {
    if (switchesOn) line.on = true
    const now = Math.max(performance.now(), notBefore)
    for (let start = 0; start < data.length; start += piece) {
      const part = data.subarray(start, start + piece)
      const at = line.on ? lane(part.length, now) + line.profile.roundTrip / 2 : 0
      queue.push({ at, data: part })
    }
    if (timer === undefined) deliver()
  })
}

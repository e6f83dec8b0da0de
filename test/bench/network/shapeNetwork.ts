import { connect, createServer, type Socket } from 'node:net'
import { createLane, type Lane } from './createLane'

/** A network line between the browser and the servers, and the device at its end. */
export type Profile = {
  name: string
  /** Round-trip time, ms; opening a connection costs one. */
  roundTrip: number
  /** Bandwidth of each direction, shared by all connections. */
  bitsPerSecond: number
  /** Factor by which the frame's processor is throttled. */
  slowdown: number
  /** Size of the portal's page, px. */
  viewport: { width: number; height: number }
}

/** A desk in an office: a wired network, a fast computer. */
export const office: Profile = {
  name: 'office',
  roundTrip: 50,
  bitsPerSecond: 18_000_000,
  slowdown: 1,
  viewport: { width: 1280, height: 900 },
}

/** A phone on the move: a slow network, a slow processor. */
export const mobile: Profile = {
  name: 'mobile',
  roundTrip: 160,
  bitsPerSecond: 1_600_000,
  slowdown: 4,
  viewport: { width: 390, height: 844 },
}

/** No latency and no limit of bandwidth: measures this machine's work alone. */
export const bare: Profile = {
  ...office,
  name: 'bare',
  roundTrip: 0,
  bitsPerSecond: 1e12,
}

/** Proxy ports with latency and limited bandwidth, which apply from the first traffic on a port with `switchesOn`. */
export type Network = {
  /** Opens a port that forwards to the local port `target`; with `switchesOn`, its traffic switches the shaping on. */
  openPort: (target: number, switchesOn: boolean) => Promise<number>
  switchOff: () => void
  close: () => Promise<void>
}

type Line = { on: boolean; profile: Profile; up: Lane; down: Lane }

/** Bytes that are delayed and delivered together. */
const piece = 4096

/** Creates TCP proxies to servers of this machine with the latency and bandwidth of a profile. */
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
  // The local TCP handshake took no time: its round trip is added before the first data.
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

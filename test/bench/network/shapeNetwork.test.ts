import { createServer, type Server } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bare, shapeNetwork, type Network } from './shapeNetwork'

const body = 'x'.repeat(20_000)
let server: Server
let network: Network
let target = 0

beforeEach(async () => {
  server = createServer((_request, response) => response.end(body))
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve)
  })
  const address = server.address()
  if (typeof address === 'object' && address) target = address.port
  network = shapeNetwork({ ...bare, roundTrip: 2, bitsPerSecond: 1e9 })
})
afterEach(async () => {
  await network.close()
  server.closeAllConnections()
  server.close()
})

test.each([true, false])('everything arrives whole and in order (shaped: %s)', async (shaped) => {
  const port = await network.openPort(target, shaped)
  const response = await fetch(`http://127.0.0.1:${port}`)
  expect(await response.text()).toBe(body)
})

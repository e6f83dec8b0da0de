import { expect, it } from 'vitest'
import { keepDirectories } from '../../../src/lead/directories/directoryCache'
import { askDirectories, takeDirectories } from '../../../src/lead/directories/firstDirectories'
import { connect } from '../../../src/portal/connection'
import { openPortal } from '../../support/fakes/fakePortal'
import { portalOrigin } from '../../support/fakes/portalOrigin'
import { standInRest } from '../../support/fakes/standInRest'

async function openFrame() {
  const { rest } = openPortal()
  rest.otherwise(standInRest('en'))
  return { rest, frame: await connect() }
}

it('gives the early answer to the card that comes for it, without a second request', async () => {
  const { rest, frame } = await openFrame()
  askDirectories(frame)
  expect(await takeDirectories()).toHaveProperty('stages')
  expect(rest.callsOf('batch')).toHaveLength(1)
})

it('asks for nothing when the card was faster', async () => {
  const { rest, frame } = await openFrame()
  const answer = takeDirectories()
  askDirectories(frame)
  expect(await answer).toHaveProperty('stages')
  expect(rest.callsOf('batch')).toHaveLength(1)
})

it('asks for nothing that the browser has kept', async () => {
  const { rest, frame } = await openFrame()
  keepDirectories({ origin: portalOrigin, language: 'en' }, 1, { stages: [] }, Date.now())
  askDirectories(frame)
  expect(rest.callsOf('batch')).toHaveLength(0)
})

it('asks again where the early request was refused', async () => {
  const { rest, frame } = await openFrame()
  rest.fail('batch', { status: 403, body: { error: 'insufficient_scope' } })
  askDirectories(frame)
  await expect(takeDirectories()).rejects.toMatchObject({ kind: 'scopeMissing' })
  await expect(takeDirectories()).rejects.toMatchObject({ kind: 'scopeMissing' })
  expect(rest.callsOf('batch')).toHaveLength(2)
})

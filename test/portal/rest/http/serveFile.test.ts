import { afterEach, describe, expect, test } from 'vitest'
import { textOf } from '../Wire'
import { at, startServer, type PortalServer } from './portalServer'

let portal: PortalServer
afterEach(() => portal.close())

describe('files', () => {
  test('of a lead come with the token in their address, and not with a stale one', async () => {
    portal = await startServer()
    const { body } = await portal.post('crm.lead.get', { id: '2001' })
    const address = at(body, 'result', 'UF_CRM_FILE', 'downloadUrl')
    expect(address).toContain(`auth=${portal.session.accessToken}`)
    const status = async () => (await fetch(`${portal.origin}${textOf(address)}`)).status
    expect(await status()).toBe(200)
    portal.sessions.refreshSession(portal.session.sid)
    expect(await status()).toBe(403)
  })

  test('of people are pictures', async () => {
    portal = await startServer()
    const { body } = await portal.post('user.get', { ID: '1' })
    const photo = await fetch(textOf(at(body, 'result', 0, 'PERSONAL_PHOTO')))
    expect(photo.headers.get('content-type')).toBe('image/svg+xml')
  })
})

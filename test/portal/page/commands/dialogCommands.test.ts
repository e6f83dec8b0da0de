import { describe, expect, test } from 'vitest'
import { fakePortal } from '../fakePortal'

describe('pickers', () => {
  const ann = { id: '1', name: 'Ann', position: 'Sales', photo: '' }

  test.each(['selectCRM', 'selectUser', 'selectAccess'])(
    '%s is silent when cancelled',
    async (command) => {
      const { send, posted } = fakePortal()
      await send(command, {})
      expect(posted).toEqual([])
    },
  )

  test('selectCRM offers leads, contacts and companies unless types are named', async () => {
    const { send, portal } = fakePortal()
    const asked: string[][] = []
    portal.pickCrm = async (types) => void asked.push(types)
    await send('selectCRM', {})
    await send('selectCRM', { entityType: ['deal'] })
    expect(asked).toEqual([['lead', 'contact', 'company'], ['deal']])
  })

  test('selectUser answers with one person, or with a list when several may be chosen', async () => {
    const { send, portal, posted } = fakePortal()
    portal.pickUsers = async () => [ann]
    await send('selectUser', { mult: false })
    await send('selectUser', { mult: true })
    const person = JSON.stringify({ ...ann, photo: '', url: '/company/personal/user/1/' })
    expect(posted).toEqual([`cb1:${person}`, `cb1:[${person}]`])
  })
})

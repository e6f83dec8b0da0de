import { describe, expect, it } from 'vitest'
import { readPeople } from '../../../src/lead/model/readPeople'
import { portalOrigin } from '../../support/fakes/portalOrigin'

const ann = { ID: '1', ACTIVE: true, NAME: 'Ann', LAST_NAME: 'Lee', WORK_POSITION: 'Sales' }
const readOne = (more: Record<string, unknown> = {}, locale = 'en') =>
  readPeople([{ ...ann, ...more }], locale, portalOrigin)[0]

describe('somebody of the portal', () => {
  it('has a name, a position and no photo where none was sent', () => {
    expect(readOne()).toEqual({
      id: 1,
      name: 'Ann Lee',
      position: 'Sales',
      photo: null,
      isDismissed: false,
    })
  })

  it('is known by the id alone, since the portal leaves out what is empty', () => {
    expect(readPeople([{ ID: '15', LAST_ACTIVITY_DATE: {} }], 'en', portalOrigin)).toEqual([
      { id: 15, name: null, position: null, photo: null, isDismissed: false },
    ])
  })

  it('without a name is called by the e-mail, where the app may see it', () => {
    const nameless = { NAME: '', LAST_NAME: undefined, EMAIL: 'ann@example.com' }
    expect(readOne(nameless)?.name).toBe('ann@example.com')
  })

  it.each([
    [false, true],
    ['N', true],
    ['0', true],
    [true, false],
    ['Y', false],
    [undefined, false],
  ])('with ACTIVE %j is dismissed: %j', (ACTIVE, isDismissed) => {
    expect(readOne({ ACTIVE })?.isDismissed).toBe(isDismissed)
  })

  it.each([
    ['a relative path on a box', '/upload/a.png', `${portalOrigin}/upload/a.png`],
    ['the portal itself', `${portalOrigin}/a.png`, `${portalOrigin}/a.png`],
    ['the portal’s file host', 'https://cdn.bitrix24.com/a.png', 'https://cdn.bitrix24.com/a.png'],
    ['a file host of a country', 'https://a.bitrix24.com.br/x', 'https://a.bitrix24.com.br/x'],
    ['a stranger', 'https://example.com/spy.png', null],
    ['a stranger without a scheme', '//example.com/spy.png', null],
    ['a stranger with a familiar beginning', 'https://cdn.bitrix24.com.example.com/a', null],
    ['a stranger with a familiar end', 'https://evilbitrix24.com/a.png', null],
    ['an open connection to the file host', 'http://cdn.bitrix24.com/a.png', null],
    ['a script', 'javascript:alert(1)', null],
    ['an image in the address', 'data:image/png;base64,AAAA', null],
    ['an object', {}, null],
  ])('has a photo from %s', (_what, PERSONAL_PHOTO, photo) => {
    expect(readOne({ PERSONAL_PHOTO })?.photo).toBe(photo)
  })
})

it.each([
  ['without an id', [{ NAME: 'Nobody' }]],
  ['with the id 0', [{ ...ann, ID: '0' }]],
  ['that are none', [null, 5, 'Ann']],
  ['in a refusal', { error: 'insufficient_scope' }],
  ['in nothing', undefined],
])('people %s are left out', (_what, wire) => {
  expect(readPeople(wire, 'en', portalOrigin)).toEqual([])
})

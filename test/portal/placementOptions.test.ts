import { describe, expect, test } from 'vitest'
import { escapeStrings, placementOptions, throughForm } from './placementOptions'
import { defaultCase, type OptionsShape } from './PortalCase'

describe('the options of a placement', () => {
  test.each([
    ['CRM_LEAD_DETAIL_TOOLBAR', { ID: '1591' }],
    ['CRM_LEAD_LIST_MENU', { ID: '1591', URI: '/crm/lead/list/' }],
    ['LEFT_MENU', { URI: '/crm/lead/list/' }],
    ['REST_APP_URI', { leadId: '1591' }],
    ['DEFAULT', []],
    ['IM_SIDEBAR', { dialogId: 'chat21', URI: '/online/' }],
  ])('are those documented for %s', (placement, expected) => {
    expect(placementOptions({ ...defaultCase, placement }, {})).toEqual(expected)
  })

  test('name the record of a call, which the address of the page can change', () => {
    const call = { ...defaultCase, placement: 'CALL_CARD' }
    expect(placementOptions(call, {})).toMatchObject({
      CRM_ENTITY_TYPE: 'LEAD',
      CRM_ENTITY_ID: '1591',
      CALL_LIST_MODE: 'false',
    })
    const contact = { CRM_ENTITY_TYPE: 'CONTACT', CRM_ENTITY_ID: '301' }
    expect(placementOptions(call, contact)).toMatchObject(contact)
  })

  test('carry the id as text in the tab of a lead', () => {
    expect(placementOptions(defaultCase, {})).toMatchObject({ ID: '1591' })
  })

  test('are the query of the page in the app of its own', () => {
    const extra = { install_finished: 'Y' }
    expect(placementOptions({ ...defaultCase, placement: 'DEFAULT' }, extra)).toEqual(extra)
  })

  test.each<[OptionsShape, unknown]>([
    ['emptyArray', []],
    ['emptyObject', {}],
    ['emptyString', ''],
    ['null', null],
    ['missing', undefined],
    ['jsonString', '{"ID":"1591"}'],
    ['zero', { ID: '0' }],
    ['garbage', { ID: '12abc' }],
    ['entityId', { ENTITY_ID: '1591' }],
  ])('may arrive as %s', (options, expected) => {
    expect(placementOptions({ ...defaultCase, options }, {})).toEqual(expected)
  })
})

test('strings in options are escaped for HTML at every depth', () => {
  expect(escapeStrings({ URI: '/?a=1&b="2"', list: ["<i>'"], n: 1 })).toEqual({
    URI: '/?a=1&amp;b=&quot;2&quot;',
    list: ['&lt;i&gt;&#039;'],
    n: 1,
  })
})

test('what passed through a form is text, and [] when empty', () => {
  expect(throughForm({ leadId: 7, on: true, none: null, empty: {}, list: [1] })).toEqual({
    leadId: '7',
    on: 'true',
    none: '',
    empty: [],
    list: ['1'],
  })
})

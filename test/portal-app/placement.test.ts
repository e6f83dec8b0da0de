import { describe, expect, it } from 'vitest'
import { readLeadId } from '../../src/portal/placement'
import { openPortal } from '../support/fakes/fakePortal'

async function placementFor(PLACEMENT: unknown, PLACEMENT_OPTIONS: unknown) {
  openPortal({ init: { PLACEMENT, PLACEMENT_OPTIONS } })
  const { connect } = await import('../../src/portal/connection')
  const { readPlacement } = await import('../../src/portal/placement')
  return readPlacement(await connect())
}

const uri = '/crm/lead/details/8061/?any=x&amp;IFRAME=Y&amp;IFRAME_TYPE=SIDE_SLIDER'
const lead = { kind: 'lead', id: 8061 }
const unsaved = { kind: 'unsaved' }
const none = { kind: 'none' }

describe('readPlacement', () => {
  it.each<[placement: unknown, options: unknown, expected: unknown]>([
    ['CRM_LEAD_DETAIL_TAB', { ID: '8061', URI: uri }, lead],
    ['CRM_LEAD_DETAIL_TAB', { ID: '0', URI: uri }, unsaved],
    ['CRM_LEAD_DETAIL_TAB', [], unsaved],
    ['CRM_LEAD_LIST_MENU', { ID: '8061', URI: '/crm/lead/list/' }, lead],
    ['CRM_LEAD_DETAIL_TOOLBAR', { ID: '8061' }, lead],
    ['CRM_LEAD_DETAIL_TOOLBAR', { ENTITY_ID: '8061' }, lead],
    [
      'CRM_LEAD_DETAIL_ACTIVITY',
      { entityTypeId: '1', entityId: '8061', useBuiltInInterface: 'Y' },
      lead,
    ],
    ['CRM_LEAD_ACTIVITY_TIMELINE_MENU', { ENTITY_ID: '8061', ASSOCIATED_ENTITY_ID: '5' }, lead],
    ['REST_APP_URI', { leadId: '8061' }, lead],
    ['REST_APP_URI', [], none],
    ['DEFAULT', [], none],
    ['DEFAULT', { install_finished: 'Y' }, none],
    ['DEFAULT', { leadId: 8061, IFRAME: 'Y' }, lead],
    ['DEFAULT', { leadId: '8061', install_finished: 'Y' }, lead],
    ['DEFAULT', { ID: '5', ENTITY_ID: '6' }, none],
    ['LEFT_MENU', { ID: '5', URI: '/?ID=5' }, none],
    ['LEFT_MENU', { URI: '/crm/lead/list/' }, none],
    ['LEFT_MENU', '', none],
    ['CALL_CARD', { CALL_ID: 'a', CRM_ENTITY_TYPE: 'LEAD', CRM_ENTITY_ID: '8061' }, lead],
    [
      'CALL_CARD',
      {
        CRM_ENTITY_TYPE: 'CONTACT',
        CRM_ENTITY_ID: '5',
        CRM_BINDINGS: [{ ENTITY_TYPE: 'LEAD', ENTITY_ID: '8061' }],
      },
      lead,
    ],
    ['CALL_CARD', { CRM_ENTITY_TYPE: 'CONTACT', CRM_ENTITY_ID: '8061' }, none],
    ['CALL_CARD', { ID: '8061', CRM_ENTITY_ID: '0' }, none],
    ['CALL_CARD', [], none],
    ['IM_SIDEBAR', { dialogId: 'chat8061', ID: '5' }, none],
    ['', [], none],
    [undefined, undefined, none],
  ])('%j with %j', async (placement, options, expected) => {
    expect((await placementFor(placement, options)).lead).toEqual(expected)
  })

  it('calls the place without a name the own page of the app', async () => {
    expect((await placementFor('', [])).code).toBe('DEFAULT')
  })
})

describe('readLeadId', () => {
  it.each<[options: unknown, id: number | undefined]>([
    [{ ID: '1591' }, 1591],
    [{ ID: 1591 }, 1591],
    [{ ID: ' 1591 ' }, 1591],
    ['{"ID":"1591"}', 1591],
    [{ ID: '1591', ENTITY_ID: '5' }, 1591],
    [{ ID: null, ENTITY_ID: '1591' }, 1591],
    [[], undefined],
    [{}, undefined],
    ['', undefined],
    ['not json', undefined],
    ['[]', undefined],
    ['"1591"', undefined],
    ['null', undefined],
    [null, undefined],
    [undefined, undefined],
    [1591, undefined],
    [{ ID: '0' }, undefined],
    [{ ID: '12abc' }, undefined],
    [{ ID: '' }, undefined],
    [{ ID: ['1591'] }, undefined],
    [{ ID: { ID: '1591' } }, undefined],
    [JSON.parse('{"__proto__":{"ID":"1591"}}'), undefined],
  ])('reads %j', (options, id) => {
    expect(readLeadId(options)).toBe(id)
  })
})

import { describe, expect, it } from 'vitest'
import { callLead, readCall } from '../../src/portal/options/Call'
import { readDialogId } from '../../src/portal/options/dialogId'

const call = {
  CALL_ID: 'abc.1',
  PHONE_NUMBER: '+49 30 23125 001',
  CRM_ENTITY_TYPE: 'LEAD',
  CRM_ENTITY_ID: '2001',
  CRM_ACTIVITY_ID: 'undefined',
  CALL_DIRECTION: 'incoming',
  CALL_STATE: 'connected',
  CALL_LIST_MODE: 'false',
}
const contactOf = (bindings: unknown) => ({
  ...call,
  CRM_ENTITY_TYPE: 'CONTACT',
  CRM_ENTITY_ID: '301',
  CRM_BINDINGS: bindings,
})
const leadBinding = { ENTITY_TYPE: 'LEAD', ENTITY_ID: '5' }

describe('the call of a call window', () => {
  it('reads options, which are strings, and the typed answer of getStatus alike', () => {
    const typed = {
      ...call,
      CRM_ENTITY_ID: 2001,
      CRM_BINDINGS: [{ ENTITY_TYPE: 'LEAD', ENTITY_ID: 2001 }],
      CALL_LIST_MODE: false,
    }
    const bound = { ...call, CRM_BINDINGS: [{ ENTITY_TYPE: 'LEAD', ENTITY_ID: '2001' }] }
    expect(readCall(typed)).toEqual(readCall(bound))
    expect(readCall(JSON.stringify(call))).toEqual(readCall(call))
    expect(readCall(call)).toMatchObject({
      id: 'abc.1',
      phone: '+49 30 23125 001',
      elements: [{ type: 'lead', id: 2001 }],
      isIdle: false,
      isOfList: false,
    })
  })

  it.each<[what: string, options: unknown, lead: number | undefined]>([
    ['the record that is shown', call, 2001],
    ['a binding of the contact', contactOf([leadBinding]), 5],
    [
      'the first lead of several bindings',
      contactOf([{ ENTITY_TYPE: 'DEAL', ENTITY_ID: '7' }, leadBinding]),
      5,
    ],
    ['bindings with gaps in their indexes', contactOf({ 3: leadBinding }), 5],
    ['bindings as JSON', contactOf(JSON.stringify([leadBinding])), 5],
    ['a contact alone', contactOf(undefined), undefined],
    ['an id of 0', { ...call, CRM_ENTITY_ID: '0' }, undefined],
    ['an empty type', { ...call, CRM_ENTITY_TYPE: '' }, undefined],
    ['a type that is not known', { ...call, CRM_ENTITY_TYPE: 'ORDER' }, undefined],
    ['no options', [], undefined],
    ['options of null', null, undefined],
  ])('finds the lead in %s', (_what, given, lead) => {
    expect(callLead(readCall(given))).toBe(lead)
  })

  it.each([{ PHONE_NUMBER: 'hidden' }, { PHONE_NUMBER: '' }, {}])(
    'knows no number in %j',
    (given) => {
      expect(readCall(given).phone).toBeNull()
    },
  )
})

describe('the chat of a sidebar', () => {
  it.each<[options: unknown, id: string | null]>([
    [{ dialogId: 'chat21', URI: '/online/' }, 'chat21'],
    [{ dialogId: 7 }, '7'],
    ['{"dialogId":"chat21"}', 'chat21'],
    [{ dialogId: ' ' }, null],
    [{ dialogId: ['chat21'] }, null],
    [[], null],
    [null, null],
  ])('reads %j', (options, id) => {
    expect(readDialogId(options)).toBe(id)
  })
})

import { describe, expect, it } from 'vitest'
import { changedFields } from '../../../src/lead/derive/changedFields'
import { buildLead } from '../../support/builders/buildLead'

const changes = (before: Record<string, unknown>, after: Record<string, unknown>): string[] =>
  [...changedFields(buildLead(before), buildLead(after))].toSorted()

describe('between two readings of a lead', () => {
  it('nothing has changed where the portal sent the same', () => {
    expect(changes({ UF_CRM_X: ['1', '2'] }, { UF_CRM_X: ['1', '2'] })).toEqual([])
  })

  it('a documented field has changed by its name', () => {
    expect(changes({}, { STATUS_ID: 'NEW', OPPORTUNITY: '5.00' })).toEqual(['amount', 'stageId'])
  })

  it('an odd value has changed, too', () => {
    expect(changes({ OPPORTUNITY: 'many' }, { OPPORTUNITY: 'more' })).toEqual(['amount'])
  })

  it('a field has changed that was filled, and one that was emptied', () => {
    expect(changes({ POST: null }, { POST: 'Architect' })).toEqual(['position'])
    expect(changes({ POST: 'Architect' }, { POST: '' })).toEqual(['position'])
  })

  it('a custom field has changed by its code, whatever it holds', () => {
    expect(
      changes({ UF_CRM_X: ['1'], UF_CRM_Y: '1' }, { UF_CRM_X: ['1', '2'], UF_CRM_Y: '1' }),
    ).toEqual(['UF_CRM_X'])
  })

  it('a phone has changed by its key, and no other one', () => {
    const first = { VALUE: '+49 30 1', VALUE_TYPE: 'WORK' }
    const second = { VALUE: '+49 30 2', VALUE_TYPE: 'WORK' }
    const changed = { ...second, VALUE_TYPE: 'MOBILE' }
    const [key, ...others] = changes({ PHONE: [first, second] }, { PHONE: [first, changed] })
    expect(key).toBe(buildLead({ PHONE: [first, changed] }).phones[1]?.key)
    expect(others).toEqual([])
  })

  it('what is gone leaves nothing to mark', () => {
    expect(changes({ UF_CRM_X: '1', WEB: [{ VALUE: 'example.com' }] }, {})).toEqual([])
  })
})

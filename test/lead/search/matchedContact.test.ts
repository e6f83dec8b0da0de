import { describe, expect, it } from 'vitest'
import type { Lead } from '../../../src/lead/model/Lead'
import { matchedContact } from '../../../src/lead/search/matchedContact'
import { readSearch } from '../../../src/lead/search/readSearch'
import { buildLead } from '../../support/builders/buildLead'

const multifield = (values: readonly string[]) =>
  values.map((VALUE, index) => ({ ID: String(index + 1), VALUE, VALUE_TYPE: 'WORK' }))

function leadWith(phones: readonly string[], emails: readonly string[] = []): Lead {
  const fields = { PHONE: multifield(phones), EMAIL: multifield(emails) }
  return buildLead(fields)
}

describe('a search', () => {
  const lead = leadWith(['+49 30 23125-001', '030/23125 002'], ['Ann@Example.com'])

  it.each([
    ['023125001', '+49 30 23125-001'],
    ['+49 30 23125 002', '030/23125 002'],
    ['23125-002', '030/23125 002'],
    ['23125-003', null],
    ['1591', null],
    ['2312', null],
    ['ann@example', 'Ann@Example.com'],
    ['bob@example', null],
    ['chairs', null],
  ])('for %j finds the lead by %j', (typed, contact) => {
    expect(matchedContact(lead, readSearch(typed))).toBe(contact)
  })
})

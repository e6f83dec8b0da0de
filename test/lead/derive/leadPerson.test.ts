import { describe, expect, it } from 'vitest'
import { leadPerson } from '../../../src/lead/derive/leadPerson'
import type { Client, Relations } from '../../../src/lead/model/Relations'
import { buildLead } from '../../support/builders/buildLead'

function contact(id: number, name: string | null, position: string | null = null): Client {
  const ways = { phones: [], emails: [], messengers: [], sites: [] }
  return { kind: 'contact', id, name, position, ...ways, missing: name === null ? 'denied' : null }
}

function related(...contacts: Client[]): Relations {
  return {
    people: new Map(),
    company: null,
    contacts,
    elements: new Map(),
    directories: new Map(),
    userId: null,
    zone: null,
    unread: [],
  }
}

/** The person of lead 1591 with overrides of `crm.lead.get`. */
function person(overrides: Record<string, unknown>, relations: Relations | undefined) {
  const nameless = { NAME: '', SECOND_NAME: null, LAST_NAME: null, POST: null }
  const lead = buildLead({ ...nameless, ...overrides })
  return leadPerson(lead, undefined, relations, 'en-GB')
}

describe('the person a lead is about', () => {
  const anna = related(contact(1, null), contact(2, 'Anna Lee', 'Buyer'), contact(3, 'Bo'))

  it('is named by the lead, whatever its contacts are called', () => {
    expect(person({ NAME: 'Ann' }, anna)).toEqual({ name: 'Ann', position: null })
  })

  it('is the first contact that may be read when the lead names nobody', () => {
    expect(person({}, anna)).toEqual({ name: 'Anna Lee', position: 'Buyer' })
    expect(person({ POST: 'Director' }, anna)).toEqual({ name: 'Anna Lee', position: 'Director' })
  })

  it('is nobody until the contacts have come, or when there are none', () => {
    expect(person({}, undefined)).toEqual({ name: '', position: null })
    expect(person({}, related(contact(1, null)))).toEqual({ name: '', position: null })
  })
})

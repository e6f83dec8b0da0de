import { describe, expect, it } from 'vitest'
import { readFaces } from '../../../src/lead/duplicates/readFaces'
import type { BatchAnswer } from '../../../src/rest/callBatch'
import { RestError, type RestFailure } from '../../../src/rest/failure/RestError'
import { portalOrigin } from '../../support/fakes/portalOrigin'

const given = (result: unknown): BatchAnswer => ({ ok: true, result })
const refused = (kind: RestFailure): BatchAnswer => ({
  ok: false,
  failure: new RestError(kind, 'crm.lead.list'),
})

const records = [
  { kind: 'lead', id: 5 },
  { kind: 'contact', id: 6 },
] as const

/** The faces of a lead and a contact, when the portal answers just this. */
const read = (answers: Readonly<Record<string, BatchAnswer>>) =>
  readFaces(records, (key) => answers[key] ?? given([]), 'en', portalOrigin)

describe('a duplicate', () => {
  it('that is a lead has its title, and one that is a contact has the name of the person', () => {
    const { faces, hidden } = read({
      lead: given([{ ID: '5', TITLE: 'Six chairs', NAME: 'Ann' }]),
      contact: given([{ ID: '6', TITLE: 'Ms', NAME: 'Ann', LAST_NAME: 'Example' }]),
    })
    expect(faces.map(({ name }) => name)).toEqual(['Six chairs', 'Ann Example'])
    expect(hidden).toBe(0)
  })

  it('without a name has none', () => {
    expect(read({ lead: given([{ ID: '5', TITLE: '' }]) }).faces[0]?.name).toBeNull()
  })

  it('tells why it was lost, and nothing of the kind while it is not', () => {
    const lead = { ID: '5', STATUS_DESCRIPTION: 'Too late' }
    const lossReason = (meaning: string) =>
      read({ lead: given([{ ...lead, STATUS_SEMANTIC_ID: meaning }]) }).faces[0]?.lossReason
    expect(lossReason('F')).toBe('Too late')
    expect(lossReason('P')).toBeNull()
  })

  it('that the person may not see is counted and not named', () => {
    expect(read({ lead: given([{ ID: '5' }]), contact: refused('accessDenied') })).toMatchObject({
      faces: [{ kind: 'lead', id: 5 }],
      hidden: 1,
    })
  })

  it('that could not be read stays, without a name', () => {
    expect(read({ lead: refused('portalFault') })).toMatchObject({
      faces: [{ kind: 'lead', id: 5, name: null }],
      hidden: 1,
    })
  })

  it('comes with the person responsible, as far as the portal names them', () => {
    expect([...read({ person0: given([{ ID: '7', NAME: 'Bob' }]) }).people.keys()]).toEqual([7])
    expect([...read({ person0: refused('accessDenied') }).people.keys()]).toEqual([])
  })
})

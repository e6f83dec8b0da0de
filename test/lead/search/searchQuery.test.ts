import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { readSearch } from '../../../src/lead/search/readSearch'
import { searchQuery } from '../../../src/lead/search/searchQuery'
import { openPortal } from '../../support/fakes/fakePortal'

const refused = { body: { error: 'ACCESS_DENIED', error_description: 'Access denied' } }
const rows = (...ids: number[]) => ids.map((id) => ({ ID: String(id), TITLE: `Lead ${id}` }))

const phone = (VALUE: string) => ({ PHONE: [{ ID: '1', VALUE, VALUE_TYPE: 'WORK' }] })

/** So many leads, the newest first. */
const page = (count: number) => rows(...Array.from({ length: count }, (_one, index) => 100 - index))

/** What a search finds, page by page. */
async function search(typed: string, pages = 1) {
  const query = searchQuery(readSearch(typed), {}, ['49'])
  const found = await new QueryClient().fetchInfiniteQuery({ ...query, pages })
  return found.pages
}

describe('a search for words', () => {
  it('is complete when every field was looked through, and finds each lead once', async () => {
    const { rest } = openPortal()
    rest.answer('crm.lead.list', rows(7, 9))
    const [first] = await search('chairs')
    expect(first).toMatchObject({ isPartial: false, hasNoEndings: false, next: undefined })
    expect(first?.hits.map(({ lead, via }) => [lead.id, via])).toEqual([
      [9, 'lead'],
      [7, 'lead'],
    ])
  })

  it('is partial when one field was refused, and fails when all were', async () => {
    const { rest } = openPortal()
    rest.answer('crm.lead.list', rows(7))
    rest.fail('crm.lead.list', refused, 1)
    expect(await search('chairs')).toMatchObject([{ isPartial: true }])
    rest.fail('crm.lead.list', refused)
    await expect(search('tables')).rejects.toMatchObject({ kind: 'accessDenied' })
  })

  it('goes on before the last lead of a full page, and tells what was refused there', async () => {
    const { rest } = openPortal()
    rest.answer('crm.lead.list', rows(7))
    rest.fail('crm.lead.list', refused, 1)
    // Four fields are looked through for the first page.
    rest.answer('crm.lead.list', page(50), 4)
    const found = await search('chairs', 2)
    expect(found.map(({ next }) => next)).toEqual([51, undefined])
    expect(found.map(({ isPartial }) => isPartial)).toEqual([false, true])
    expect(JSON.stringify(rest.calls[1]?.params)).toContain('%3CID%5D=51')
  })
})

describe('a search for a number', () => {
  it('finds leads by the end of it, and only those whose phone has it', async () => {
    const { rest } = openPortal()
    rest.answer('crm.duplicate.findbycomm', [])
    rest.answer('crm.item.list', { items: [{ id: 5 }, { id: 6 }, { id: 'six' }] })
    rest.answer('crm.lead.list', [
      { ID: '5', ...phone('+49 30 23125001') },
      { ID: '6', ...phone('+49 30 99999999') },
    ])
    rest.answer('crm.lead.list', [], 2)
    const [first] = await search('3125001')
    expect(first?.hits.map(({ lead }) => lead.id)).toEqual([5])
    expect(first).toMatchObject({ isPartial: false, hasNoEndings: false })
  })

  it('tells that the portal does not look for ends, which makes nothing partial', async () => {
    const { rest } = openPortal()
    rest.answer('crm.duplicate.findbycomm', [])
    rest.answer('crm.lead.list', [])
    expect(await search('3125001')).toMatchObject([{ isPartial: false, hasNoEndings: true }])
  })

  it('is partial when the leads of what was found were refused', async () => {
    const { rest } = openPortal()
    rest.answer('crm.duplicate.findbycomm', { CONTACT: [4] })
    rest.answer('crm.item.list', { items: [] })
    rest.fail('crm.lead.list', refused)
    rest.answer('crm.lead.list', [], 2)
    expect(await search('3125001')).toMatchObject([{ hits: [], isPartial: true }])
  })
})

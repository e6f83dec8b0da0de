import { describe, expect, it } from 'vitest'
import { parsePhpQuery } from '../portal/rest/http/parsePhpQuery'
import { openPortal } from '../support/fakes/fakePortal'

async function open() {
  const { rest } = openPortal()
  const { callBatch } = await import('../../src/rest/callBatch')
  return { rest, callBatch }
}

const failure = (kind: string, method: string) => ({ ok: false, failure: { kind, method } })

describe('callBatch', () => {
  it('sends all commands in one request, their parameters as PHP reads them', async () => {
    const { rest, callBatch } = await open()
    rest.answer('crm.status.list', [{ ID: '1' }])
    rest.answer('user.get', [])
    const answerOf = await callBatch({
      stages: { method: 'crm.status.list', params: { filter: { ENTITY_ID: 'STATUS' } } },
      people: { method: 'user.get', params: { ID: ['1', '7'] } },
    })
    expect(answerOf('stages')).toEqual({ ok: true, result: [{ ID: '1' }] })
    expect(answerOf('people')).toEqual({ ok: true, result: [] })
    expect(rest.calls).toHaveLength(1)
    expect(rest.calls[0]?.params).toEqual({
      halt: '0',
      cmd: {
        stages: 'crm.status.list?filter%5BENTITY_ID%5D=STATUS',
        people: 'user.get?ID%5B%5D=1&ID%5B%5D=7',
      },
    })
  })

  it('tells each failure apart, the ones without a code included', async () => {
    const { rest, callBatch } = await open()
    rest.answer('crm.company.get', null)
    rest.fail('crm.contact.get', { body: { error: '', error_description: 'Access denied' } })
    rest.fail('user.get', { body: { error: 'insufficient_scope', error_description: '' } })
    const answerOf = await callBatch({
      company: { method: 'crm.company.get' },
      contact: { method: 'crm.contact.get' },
      people: { method: 'user.get' },
      unknown: { method: 'no.such.method' },
    })
    expect(answerOf('company')).toEqual({ ok: true, result: null })
    expect(answerOf('contact')).toMatchObject(failure('accessDenied', 'crm.contact.get'))
    expect(answerOf('people')).toMatchObject(failure('scopeMissing', 'user.get'))
    expect(answerOf('unknown')).toMatchObject(failure('methodMissing', 'no.such.method'))
  })

  it('tells how many records a list has in all where the portal counts them, in a number or in digits', async () => {
    const { rest, callBatch } = await open()
    const totals = { a: 73, b: '73', c: 0, d: '', e: 'many', f: null, g: -1, h: [] }
    const result = Object.fromEntries([...Object.keys(totals), 'i'].map((key) => [key, []]))
    rest.answer('batch', { result, result_total: totals })
    const command = { method: 'crm.lead.list' }
    const answerOf = await callBatch(
      Object.fromEntries(Object.keys(result).map((k) => [k, command])),
    )
    for (const key of 'ab') expect(answerOf(key)).toEqual({ ok: true, result: [], total: 73 })
    expect(answerOf('c')).toEqual({ ok: true, result: [], total: 0 })
    for (const key of 'defghi') expect(answerOf(key)).toEqual({ ok: true, result: [] })
  })

  it('takes a command that the portal passed over for a failure', async () => {
    const { rest, callBatch } = await open()
    rest.answer('batch', { result: [], result_error: [], result_total: [], result_next: [] })
    const answerOf = await callBatch({ company: { method: 'crm.company.get' } })
    expect(answerOf('company')).toMatchObject({ ok: false, failure: { kind: 'portalFault' } })
  })

  it('finds its answers in lists and in objects, as PHP happens to send them', async () => {
    const { rest, callBatch } = await open()
    rest.answer('batch', {
      result: [['first'], { ID: '2' }],
      result_error: { 2: { error: '', error_description: 'Not found' } },
    })
    const command = { method: 'crm.item.get' }
    const answerOf = await callBatch({ 0: command, 1: command, 2: command, 3: command })
    expect(answerOf('0')).toEqual({ ok: true, result: ['first'] })
    expect(answerOf('1')).toEqual({ ok: true, result: { ID: '2' } })
    expect(answerOf('2')).toMatchObject(failure('notFound', 'crm.item.get'))
    expect(answerOf('3')).toMatchObject(failure('portalFault', 'crm.item.get'))
  })

  it.each([
    ['', 'Access denied.', 'accessDenied'],
    ['', 'Доступ запрещен', 'accessDenied'],
    ['0', 'Not found', 'notFound'],
    [0, 'Not found', 'notFound'],
    [100, 'ID is not defined or invalid', 'invalidId'],
    ['ACCESS_DENIED', '', 'accessDenied'],
    ['ERROR_METHOD_NOT_FOUND', 'Method not found!', 'methodMissing'],
    ['QUERY_LIMIT_EXCEEDED', 'Too many requests', 'tooManyRequests'],
    ['', 'Something of its own', 'refused'],
    ['', '', 'portalFault'],
  ])('tells a failure with the code %j and the words "%s" to be %s', async (error, words, kind) => {
    const { rest, callBatch } = await open()
    const result_error = { company: { error, error_description: words } }
    rest.answer('batch', { result: [], result_error })
    const answerOf = await callBatch({ company: { method: 'crm.company.get' } })
    expect(answerOf('company')).toMatchObject(failure(kind, 'crm.company.get'))
  })

  it('finds the words of an error in the form of REST v3', async () => {
    const { rest, callBatch } = await open()
    const error = { code: 'ERROR_CORE', message: 'Not you.' }
    rest.answer('batch', { result: [], result_error: { one: { error } } })
    const answer = (await callBatch({ one: { method: 'crm.lead.update' } }))('one')
    expect(answer).toMatchObject({
      ok: false,
      failure: { kind: 'refused', description: 'Not you.' },
    })
  })

  it('says all reasons of a list', async () => {
    const { rest, callBatch } = await open()
    const error = {
      error: 'ERROR_CORE',
      error_description: ['“Budget” is required.', '“Branch”, too.'],
    }
    rest.answer('batch', { result: [], result_error: { one: error } })
    const answer = (await callBatch({ one: { method: 'crm.lead.update' } }))('one')
    const description = '“Budget” is required. “Branch”, too.'
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'refused', description } })
  })

  it('keeps the portal’s words without markup and without a token', async () => {
    const { rest, callBatch } = await open()
    const error_description = 'No<br>file?auth=0123456789abcdef0123456789abcdef'
    rest.answer('batch', { result: [], result_error: { one: { error: '', error_description } } })
    const answer = (await callBatch({ one: { method: 'crm.company.get' } }))('one')
    if (answer.ok) throw new Error('It should have failed')
    expect(answer.failure.description).toMatch(/^No file/)
    expect(answer.failure.description).not.toContain('0123456789abcdef')
  })

  it.each([[null], [[]], ['batch'], [{}], [{ result: null, result_error: null }]])(
    'takes %j for an answer to none of its commands',
    async (envelope) => {
      const { rest, callBatch } = await open()
      rest.answer('batch', envelope)
      const answerOf = await callBatch({ one: { method: 'profile' } })
      expect(answerOf('one')).toMatchObject(failure('portalFault', 'profile'))
    },
  )

  it('refers to earlier results, and leaves out what is null or undefined', async () => {
    const { rest, callBatch } = await open()
    rest.answer('crm.lead.contact.items.get', [{ CONTACT_ID: 301 }])
    rest.answer('crm.contact.get', { ID: '301' })
    await callBatch({
      links: {
        method: 'crm.lead.contact.items.get',
        params: { id: 1591, none: null, not: undefined },
      },
      contact: { method: 'crm.contact.get', params: { id: '$result[links][0][CONTACT_ID]' } },
    })
    const [call] = rest.callsOf('batch')
    expect(call?.params['cmd']).toEqual({
      links: 'crm.lead.contact.items.get?id=1591',
      contact: `crm.contact.get?id=${encodeURIComponent('$result[links][0][CONTACT_ID]')}`,
    })
  })

  it('writes texts, lists and records so that PHP reads the same again', async () => {
    const { rest, callBatch } = await open()
    rest.answer('user.get', [])
    const params = { FILTER: { '@ID': [1, 7], NAME: 'A & B=ü+ ?' }, select: ['ID', 'NAME'] }
    await callBatch({ people: { method: 'user.get', params } })
    const cmd = rest.callsOf('batch')[0]?.params['cmd']
    const [, query = ''] = String(Object.values(cmd ?? {})[0]).split(/\?(.*)/)
    expect(parsePhpQuery(query)).toEqual({
      FILTER: { '@ID': ['1', '7'], NAME: 'A & B=ü+ ?' },
      select: ['ID', 'NAME'],
    })
  })

  it('sends no more than fifty commands, and takes the others for failed', async () => {
    const { rest, callBatch } = await open()
    rest.answer('profile', { ID: '1' })
    const keys = Array.from({ length: 53 }, (_, index) => `key${index}`)
    const answerOf = await callBatch(
      Object.fromEntries(keys.map((key) => [key, { method: 'profile' }])),
    )
    expect(Object.keys(rest.callsOf('batch')[0]?.params['cmd'] ?? {})).toHaveLength(50)
    expect(keys.filter((key) => answerOf(key).ok)).toEqual(keys.slice(0, 50))
  })

  it('fails as a whole when the request does', async () => {
    const { rest, callBatch } = await open()
    rest.cut('batch')
    const batch = callBatch({ company: { method: 'crm.company.get' } })
    await expect(batch).rejects.toMatchObject({ kind: 'noNetwork', method: 'batch' })
  })
})

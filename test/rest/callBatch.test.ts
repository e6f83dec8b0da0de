import { describe, expect, it } from 'vitest'
import { openPortal } from '../support/fakePortal'

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

  it('takes a command that the portal passed over for a failure', async () => {
    const { rest, callBatch } = await open()
    rest.answer('batch', { result: [], result_error: [], result_total: [], result_next: [] })
    const answerOf = await callBatch({ company: { method: 'crm.company.get' } })
    expect(answerOf('company')).toMatchObject({ ok: false, failure: { kind: 'portalFault' } })
  })

  it('fails as a whole when the request does', async () => {
    const { rest, callBatch } = await open()
    rest.cut('batch')
    const batch = callBatch({ company: { method: 'crm.company.get' } })
    await expect(batch).rejects.toMatchObject({ kind: 'noNetwork', method: 'batch' })
  })
})

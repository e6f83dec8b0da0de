import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { at, startServer, type PortalServer } from '../http/portalServer'
import type { Wire } from '../Wire'

let portal: PortalServer
beforeEach(async () => {
  portal = await startServer()
})
afterEach(() => portal.close())

const batch = async (cmd: Wire, halt: Wire = 0): Promise<Wire> => {
  const { status, body } = await portal.post('batch', { cmd, halt })
  expect(status).toBe(200)
  return body['result'] ?? null
}

describe('a batch', () => {
  test('answers by the keys of its commands, and empty parts are lists', async () => {
    const result = await batch({ mode: 'crm.settings.mode.get' })
    expect(result).toMatchObject({
      result: { mode: 1 },
      result_error: [],
      result_total: [],
      result_next: [],
    })
    expect(at(result, 'result_time', 'mode')).toHaveProperty('duration')
  })

  test('of a list answers with lists, until a failure leaves a gap', async () => {
    expect(at(await batch(['scope', 'crm.settings.mode.get']), 'result')).toEqual([
      ['crm', 'user_brief', 'placement'],
      1,
    ])
    const broken = await batch(['no.such.method', 'crm.settings.mode.get'])
    expect(at(broken, 'result')).toEqual({ '1': 1 })
    expect(at(broken, 'result_error', 0, 'error')).toBe('ERROR_METHOD_NOT_FOUND')
  })

  test('gives a failed command only an error, whose code may be empty', async () => {
    const result = await batch({ lead: 'crm.lead.get?id=404' })
    expect(result).toEqual({
      result: [],
      result_error: { lead: { error: '', error_description: 'Not found' } },
      result_total: [],
      result_next: [],
      result_time: [],
    })
  })

  test('tells the totals and the next pages of its lists', async () => {
    const result = await batch({ leads: 'crm.lead.list?filter[%3E%3DID]=3000&select[]=ID' })
    expect(at(result, 'result_total')).toEqual({ leads: 70 })
    expect(at(result, 'result_next')).toEqual({ leads: 50 })
  })

  test('refuses a batch inside, and the fifty-first command', async () => {
    const inner = await batch({ inner: 'batch?cmd[a]=scope' })
    expect(at(inner, 'result_error', 'inner', 'error')).toBe('ERROR_BATCH_METHOD_NOT_ALLOWED')
    const long = await batch(Array.from({ length: 51 }, () => 'crm.settings.mode.get'))
    expect(at(long, 'result')).toHaveLength(50)
    expect(at(long, 'result_error', 50, 'error')).toBe('ERROR_BATCH_LENGTH_EXCEEDED')
  })

  test('refuses what the app has no scope for without a word of description', async () => {
    const narrow = await startServer({ scopes: 'crm' })
    const { body } = await narrow.post('batch', { cmd: { users: 'user.get?ID=1' } })
    expect(at(body, 'result', 'result_error', 'users')).toEqual({
      error: 'insufficient_scope',
      error_description: '',
    })
    await narrow.close()
  })
})

describe('halt', () => {
  const commands = { bad: 'crm.lead.get?id=0', good: 'crm.settings.mode.get' }

  test.each([0, '0', '', false])('%j goes on after an error', async (halt) => {
    expect(at(await batch(commands, halt), 'result')).toEqual({ good: 1 })
  })

  test.each([1, '1', true, 'false', 'N'])(
    '%j stops: later commands appear nowhere',
    async (halt) => {
      const result = await batch(commands, halt)
      expect(at(result, 'result')).toEqual([])
      expect(Object.keys(at(result, 'result_error') ?? {})).toEqual(['bad'])
    },
  )
})

describe('a reference', () => {
  test('takes a value from an earlier command, encoded or not', async () => {
    const result = await batch({
      lead: 'crm.lead.get?id=2001',
      company: 'crm.company.get?id=$result[lead][COMPANY_ID]',
      contact: 'crm.contact.get?id=%24result%5Blead%5D%5BCONTACT_ID%5D',
      people: 'user.get?FILTER[@ID][]=$result[lead][ASSIGNED_BY_ID]&FILTER[@ID][]=1',
    })
    expect(at(result, 'result', 'company', 'ID')).toBe('401')
    expect(at(result, 'result', 'contact', 'ID')).toBe('301')
    expect(at(result, 'result', 'people')).toHaveLength(2)
    expect(at(result, 'result_total')).toEqual({ people: 2 })
  })

  test('to a null sends the whole of what was reached, which is no id', async () => {
    const result = await batch({
      lead: 'crm.lead.get?id=1591',
      company: 'crm.company.get?id=$result[lead][COMPANY_ID]',
    })
    expect(at(result, 'result_error', 'company', 'error_description')).toBe(
      'ID is not defined or invalid',
    )
  })

  test('may ask for a total inside a text', async () => {
    const result = await batch({
      plain: 'crm.lead.list?filter[%3E%3DID]=3000',
      same: 'crm.lead.list?filter[TITLE]=Kitchen request $total[plain]&select[]=ID',
    })
    expect(at(result, 'result', 'same')).toEqual([{ ID: '3069' }])
  })
})

import type { IncomingMessage } from 'node:http'
import { parsePhpQuery } from './parsePhpQuery'
import { isRecord, parseJson, recordOf, textOf, valueOf, type WireRecord } from '../Wire'

export type Transport = 'json' | 'form' | 'query' | 'preflight'

/** A REST request, whichever way its parameters came. */
export type RestRequest = {
  method: string
  transport: Transport
  /** Everything but `auth` and the marks that the SDK adds to its address. */
  params: WireRecord
  auth: string
}

const ownMarks = new Set(['auth', 'bx24_request_id', 'bx24_sdk_ver', 'bx24_sdk_type'])

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) {
    if (Buffer.isBuffer(chunk)) chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

const transportOf = (request: IncomingMessage): Transport => {
  if (request.method === 'OPTIONS') return 'preflight'
  if (request.method !== 'POST') return 'query'
  return /\bjson\b/i.test(request.headers['content-type'] ?? '') ? 'json' : 'form'
}

const paramsOf = (transport: Transport, body: string): WireRecord => {
  if (transport === 'form') return parsePhpQuery(body)
  if (transport !== 'json') return {}
  const parsed = parseJson(body)
  return isRecord(parsed) ? parsed : recordOf(parsed)
}

/** Name of the method in a path such as `/rest/crm.lead.get.json`; names have no case. */
const methodOf = (path: string): string =>
  path
    .replace(/^\/rest\//i, '')
    .replace(/\/$/, '')
    .replace(/\.(json|xml)$/i, '')
    .toLowerCase()

/** Reads the method, the parameters and the token of a REST request. */
export async function readRequest(request: IncomingMessage): Promise<RestRequest> {
  const [path = '', query = ''] = (request.url ?? '').split('?', 2)
  const transport = transportOf(request)
  const body = transport === 'preflight' ? '' : await readBody(request)
  const all: WireRecord = { ...parsePhpQuery(query), ...paramsOf(transport, body) }
  return {
    method: methodOf(path),
    transport,
    params: Object.fromEntries(Object.entries(all).filter(([key]) => !ownMarks.has(key))),
    auth: textOf(valueOf(all, 'auth')),
  }
}

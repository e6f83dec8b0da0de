import { pathWithoutTokens } from '../../format/text/pathWithoutTokens'
import type { SingleValue } from '../model/CustomValue'
import { readUrl } from '../../format/text/readUrl'

type File = Extract<SingleValue, { kind: 'file' }>

/**
 * Reads a file: `{ id, showUrl, downloadUrl }` of `crm.lead.get`, `{ id, url, urlMachine }` of
 * `crm.item.get`, or only its id.
 *
 * @returns null when it is no file
 */
export function readFile(raw: unknown): File | null {
  if (typeof raw !== 'object' || raw === null) return withId(raw, null)
  const entries = new Map<string, unknown>(Object.entries(raw))
  // Not `downloadUrl` and `urlMachine`: they carry the token and work without the person's session.
  return withId(entries.get('id'), entries.get('showUrl') ?? entries.get('url'))
}

/** Whether an object has the shape of a file; used where the type of its field is unknown. */
export function looksLikeFile(raw: object): boolean {
  return 'id' in raw && ('downloadUrl' in raw || 'urlMachine' in raw)
}

function withId(id: unknown, address: unknown): File | null {
  if (typeof id !== 'number' && typeof id !== 'string') return null
  const digits = String(id).trim()
  return /^[1-9]\d*$/.test(digits)
    ? { kind: 'file', id: digits, path: downloadPath(address) }
    : null
}

const nowhere = 'https://portal.invalid'

/** The path of a file on the portal, without the parameters that could carry an access token. */
function downloadPath(address: unknown): string | null {
  if (typeof address !== 'string' || !address.startsWith('/')) return null
  const url = readUrl(address, nowhere)
  return url?.origin === nowhere ? pathWithoutTokens(url) : null
}

import { queryOptions } from '@tanstack/react-query'
import { staleAfter } from '../rest/queryClient'
import { valueOf } from '../rest/Read'
import { readId, wireText } from '../rest/readers'
import { fieldsOf, itemsOf } from '../rest/wire'
import { callBatch } from '../rest/callBatch'
import type { RestError } from '../rest/failure/RestError'

/** A placement that this app is bound to, and the address it opens there. */
export type Binding = { placement: string; handler: string }

/** What an installation needs to know of the portal. */
export type Installation = {
  /** The codes of the placements that this portal offers; null when it is too old to list them. */
  offered: ReadonlySet<string> | null
  /** The scopes that the app was given; null when they could not be read. */
  granted: ReadonlySet<string> | null
  /** Whether the CRM is in simple mode, without leads. */
  isWithoutLeads: boolean
  /** The bindings of this app for all users; the portal lists no other app's. */
  bindings: readonly Binding[]
  /** Why the bindings could not be read; then none can be changed either. */
  refusal: RestError | null
}

/** What `crm.settings.mode.get` returns for a CRM without leads. */
const simpleMode = 2

/** The query for the state of the installation, one batch. */
export const installationQuery = queryOptions({
  queryKey: ['installation'],
  queryFn: readInstallation,
  // Another administrator may be installing at the same time.
  staleTime: staleAfter(0),
})

/** @see https://apidocs.bitrix24.com/api-reference/widgets/placement-get.html */
async function readInstallation(): Promise<Installation> {
  const answerOf = await callBatch({
    offered: { method: 'placement.list' },
    granted: { method: 'scope' },
    mode: { method: 'crm.settings.mode.get' },
    bindings: { method: 'placement.get' },
  })
  const mode = answerOf('mode')
  const bindings = answerOf('bindings')
  return {
    offered: readCodes(answerOf('offered')),
    granted: readCodes(answerOf('granted')),
    isWithoutLeads: mode.ok && valueOf(readId(mode.result)) === simpleMode,
    bindings: bindings.ok ? itemsOf(bindings.result).flatMap(readPlacementBinding) : [],
    refusal: bindings.ok ? null : bindings.failure,
  }
}

function readCodes(answer: { ok: boolean; result?: unknown }): ReadonlySet<string> | null {
  const codes = answer.ok ? itemsOf(answer.result).map(wireText).filter(Boolean) : []
  return codes.length > 0 ? new Set(codes) : null
}

function readPlacementBinding(wire: unknown): Binding[] {
  const binding = fieldsOf(wire)
  const placement = wireText(binding.get('placement')).toUpperCase()
  const handler = wireText(binding.get('handler'))
  // A binding for a single user is not ours to change.
  const isForAll = valueOf(readId(binding.get('userId'))) === null
  return placement !== '' && handler !== '' && isForAll ? [{ placement, handler }] : []
}

import { queryOptions } from '@tanstack/react-query'
import { valueOf } from '../rest/Read'
import { readId, wireText } from '../rest/readers'
import { fieldsOf, itemsOf } from '../rest/wire'
import { callBatch } from '../rest/callBatch'
import type { RestError } from '../rest/RestError'

/** A place that this app already has, under some address. */
export type Binding = { placement: string; handler: string }

/** What the portal has and allows, as far as an installation needs it. */
export type Installation = {
  /** The places that this portal offers to apps; null when it is too old to tell. */
  offered: ReadonlySet<string> | null
  /** The permissions the app was given; null when the portal does not tell. */
  granted: ReadonlySet<string> | null
  /** Whether the CRM works without leads. */
  isWithoutLeads: boolean
  /** The app's own places for everybody: the portal never tells about another app's. */
  bindings: readonly Binding[]
  /** Why those could not be read, which means that none can be set either. */
  refusal: RestError | null
}

/** What `crm.settings.mode.get` answers for a CRM without leads. */
const simpleMode = 2

/** The query for what an installation finds, one batch. */
export const installationQuery = queryOptions({
  queryKey: ['installation'],
  queryFn: readInstallation,
  // Somebody else may install at the same time, so that nothing is taken from before.
  staleTime: 0,
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
    bindings: bindings.ok ? itemsOf(bindings.result).flatMap(readBinding) : [],
    refusal: bindings.ok ? null : bindings.failure,
  }
}

function readCodes(answer: { ok: boolean; result?: unknown }): ReadonlySet<string> | null {
  const codes = answer.ok ? itemsOf(answer.result).map(wireText).filter(Boolean) : []
  return codes.length > 0 ? new Set(codes) : null
}

function readBinding(wire: unknown): Binding[] {
  const binding = fieldsOf(wire)
  const placement = wireText(binding.get('placement')).toUpperCase()
  const handler = wireText(binding.get('handler'))
  // A place of one person's own is theirs to keep.
  const isForAll = valueOf(readId(binding.get('userId'))) === null
  return placement !== '' && handler !== '' && isForAll ? [{ placement, handler }] : []
}

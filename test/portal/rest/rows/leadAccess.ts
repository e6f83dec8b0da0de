import { forbiddenLeadId } from '../../data/demoLeads'
import type { Context } from '../Method'
import { classicError } from '../RestError'
import { isRecord, phpInt, textOf, valueOf, type Wire, type WireRecord } from '../Wire'

/** The id in the parameters, cast as PHP does; refuses what is no positive number. */
export function entityId(params: WireRecord, name = 'id'): string {
  const id = phpInt(valueOf(params, name))
  if (id <= 0) throw classicError('ID is not defined or invalid')
  return String(id)
}

/** A lead that the caller may read; as in the portal, rights are checked before the lead is searched. */
export function readableLead(id: string, context: Context): WireRecord {
  if (id === forbiddenLeadId) throw classicError('Access denied.')
  const lead = context.data.leads.get(id)
  if (lead && !mayRead(lead, context)) throw classicError('Access denied.')
  if (!lead) throw classicError('Not found')
  return lead
}

/** Whether a lead is open to the caller: all are, unless the case opens only the caller's own. */
export function mayRead(lead: WireRecord, { session }: Context): boolean {
  if (session.case.fault !== 'ownLeadsOnly') return true
  return textOf(lead['ASSIGNED_BY_ID']) === session.userId
}

/** A lead that the caller may change: administrators all, others those they are responsible for. */
export function editableLead(id: string, context: Context): WireRecord {
  const { session } = context
  if (id === forbiddenLeadId) throw classicError('Access denied.')
  const lead = context.data.leads.get(id)
  const mine = textOf(lead?.['ASSIGNED_BY_ID']) === session.userId
  if (lead && !session.case.admin && !mine) throw classicError('Access denied.')
  return readableLead(id, context)
}

/** Puts the caller's token into the addresses of files. */
export function withToken(value: Wire, token: string, placeholder: string): Wire {
  if (typeof value === 'string') return value.replaceAll(placeholder, token)
  if (Array.isArray(value)) return value.map((item) => withToken(item, token, placeholder))
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withToken(item, token, placeholder)]),
  )
}

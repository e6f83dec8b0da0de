import { customFields } from '../../data/fields/customFields'
import { leadFields, multifieldNames } from '../../data/fields/leadFields'
import { stageStep } from '../../data/stageHistory'
import { statusRows } from '../../data/statuses'
import { serverTime } from '../http/envelope'
import { editableLead, entityId } from '../rows/leadAccess'
import type { Context, Method } from '../Method'
import { isRecord, listOf, recordOf, textOf, valueOf, type Wire, type WireRecord } from '../Wire'

const writable = new Set([
  ...leadFields.filter((field) => !field.readOnly).map((field) => field.name),
  ...customFields.map((field) => field.name),
])

const applyItem = (items: WireRecord[], edit: Wire, kind: string, nextId: () => number) => {
  if (!isRecord(edit)) return items
  const id = textOf(edit['ID'])
  const value = textOf(edit['VALUE'])
  if (id === '') {
    const type = textOf(edit['VALUE_TYPE']) || 'WORK'
    return value === ''
      ? items
      : [...items, { ID: String(nextId()), VALUE_TYPE: type, VALUE: value, TYPE_ID: kind }]
  }
  if (textOf(edit['DELETE']) === 'Y' || value === '') {
    return items.filter((item) => textOf(item['ID']) !== id)
  }
  return items.map((item) => (textOf(item['ID']) === id ? { ...item, ...edit } : item))
}

const editMultifield = (lead: WireRecord, kind: string, edits: Wire, context: Context): void => {
  let items = listOf(lead[kind]).filter((item) => isRecord(item))
  for (const edit of listOf(edits)) items = applyItem(items, edit, kind, context.data.nextId)
  if (items.length > 0) lead[kind] = items
  else delete lead[kind]
}

const moveStage = (lead: WireRecord, context: Context): void => {
  const stage = statusRows('en').find(
    (row) => row['ENTITY_ID'] === 'STATUS' && row['STATUS_ID'] === lead['STATUS_ID'],
  )
  lead['STATUS_SEMANTIC_ID'] = textOf(stage?.['SEMANTICS']) || 'P'
  lead['MOVED_BY_ID'] = context.session.userId
  const time = serverTime(context.now())
  lead['MOVED_TIME'] = time
  const semantics = lead['STATUS_SEMANTIC_ID']
  const isFinal = semantics === 'S' || semantics === 'F'
  context.data.stageHistory.push(
    stageStep(
      context.data.nextId(),
      isFinal ? 3 : 2,
      Number(textOf(lead['ID'])),
      time,
      textOf(lead['STATUS_ID']),
      isFinal ? semantics : 'P',
    ),
  )
}

/** `crm.lead.update`: changes what may be written and silently leaves out the rest. */
export const updateLead: Method = (params, context) => {
  const lead = editableLead(entityId(params), context)
  const before = lead['STATUS_ID']
  for (const [key, value] of Object.entries(recordOf(valueOf(params, 'fields')))) {
    if (multifieldNames.includes(key)) editMultifield(lead, key, value, context)
    else if (writable.has(key)) lead[key] = typeof value === 'number' ? String(value) : value
  }
  if (lead['STATUS_ID'] !== before) moveStage(lead, context)
  lead['MODIFY_BY_ID'] = context.session.userId
  lead['DATE_MODIFY'] = serverTime(context.now())
  return { result: true }
}

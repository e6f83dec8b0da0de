import { customFields } from '../../../data/fields/customFields'
import { leadFields, multifieldNames } from '../../../data/fields/leadFields'
import { stageStep } from '../../../data/stageHistory'
import { statusRows } from '../../../data/statuses'
import { serverTime } from '../../http/envelope'
import { editableLead, entityId } from '../../rows/leadAccess'
import type { Context, Method } from '../../Method'
import { classicError } from '../../RestError'
import {
  isRecord,
  listOf,
  phpInt,
  recordOf,
  textOf,
  valueOf,
  type Wire,
  type WireRecord,
} from '../../Wire'

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

const stageOf = (code: Wire | undefined): WireRecord | undefined =>
  statusRows('en').find((row) => row['ENTITY_ID'] === 'STATUS' && row['STATUS_ID'] === code)

/** Puts a lead whose stage has changed into its new stage. */
const moveStage = (lead: WireRecord, userId: string, { data, now }: Context): void => {
  lead['STATUS_SEMANTIC_ID'] = textOf(stageOf(lead['STATUS_ID'])?.['SEMANTICS']) || 'P'
  lead['MOVED_BY_ID'] = userId
  const time = serverTime(now())
  lead['MOVED_TIME'] = time
  const semantics = lead['STATUS_SEMANTIC_ID']
  const isFinal = semantics === 'S' || semantics === 'F'
  data.stageHistory.push(
    stageStep(
      data.nextId(),
      isFinal ? 3 : 2,
      Number(textOf(lead['ID'])),
      time,
      textOf(lead['STATUS_ID']),
      isFinal ? semantics : 'P',
    ),
  )
}

/** A robot acts so long, in ms, after a lead has entered a stage, and moves it here. */
const robotDelay = 1_500
const robotStage = 'PROCESSED'

const startRobot = (lead: WireRecord, context: Context): void => {
  setTimeout(() => {
    lead['STATUS_ID'] = robotStage
    moveStage(lead, '0', context)
    lead['DATE_MODIFY'] = serverTime(context.now())
  }, robotDelay).unref()
}

/** What the portal refuses a change for, under a fault of the case. */
const refuseChange = (lead: WireRecord, fields: WireRecord, { session }: Context): void => {
  const { fault } = session.case
  const stage = valueOf(fields, 'STATUS_ID')
  const isMove = stage !== undefined && stage !== lead['STATUS_ID']
  if (fault === 'diskQuota') throw classicError('Not enough disk space to save the changes.')
  if (fault === 'stageDenied' && isMove) throw classicError('You cannot move leads to this stage.')
  if (fault === 'requiredFields' && isMove && stageOf(stage)?.['SEMANTICS'] !== 'F') {
    throw classicError('The field "Budget" is required.<br>The field "Branch" is required.')
  }
}

/** Whether the portal takes a value; it drops others without a word. */
const isTaken = (key: string, value: Wire): boolean => {
  if (key === 'STATUS_ID') return stageOf(value) !== undefined
  return key !== 'ASSIGNED_BY_ID' || phpInt(value) > 0
}

/** `crm.lead.update`: changes what may be written and silently leaves out the rest. */
export const updateLead: Method = (params, context) => {
  const lead = editableLead(entityId(params), context)
  const fields = recordOf(valueOf(params, 'fields'))
  refuseChange(lead, fields, context)
  const before = lead['STATUS_ID']
  for (const [key, value] of Object.entries(fields)) {
    if (multifieldNames.includes(key)) editMultifield(lead, key, value, context)
    else if (writable.has(key) && isTaken(key, value)) {
      lead[key] = typeof value === 'number' ? String(value) : value
    }
  }
  if (lead['STATUS_ID'] !== before) {
    moveStage(lead, context.session.userId, context)
    if (context.session.case.fault === 'robots') startRobot(lead, context)
  }
  lead['MODIFY_BY_ID'] = context.session.userId
  lead['DATE_MODIFY'] = serverTime(context.now())
  return { result: true }
}

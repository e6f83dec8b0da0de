import { buildActivity } from '../../data/activities'
import { serverTime } from '../http/envelope'
import { editableLead } from '../rows/leadAccess'
import type { Context, Method, Methods } from '../Method'
import { RestError } from '../RestError'
import { phpInt, textOf, valueOf, type WireRecord } from '../Wire'

const required = (params: WireRecord, name: string): string => {
  const value = textOf(valueOf(params, name))
  if (value !== '') return value
  throw new RestError(400, 100, `Could not find value for parameter {${name}}`)
}

const timeOf = (text: string): number => {
  const time = Date.parse(text)
  if (!Number.isNaN(time)) return time
  throw new RestError(400, 'WRONG_DATETIME_FORMAT', 'Wrong datetime format.')
}

/** Refuses to-dos of anything but a lead that the person may change. */
const checkOwner = (type: string, owner: string, context: Context): void => {
  if (phpInt(type) !== 1 || !context.data.leads.has(owner)) {
    throw new RestError(400, 'OWNER_NOT_FOUND', 'Owner was not found')
  }
  editableLead(owner, context)
}

const due = (time: number): WireRecord => ({
  START_TIME: serverTime(time),
  END_TIME: serverTime(time),
  DEADLINE: serverTime(time),
})

const addTodo: Method = (params, context) => {
  const { data, session, now } = context
  const owner = required(params, 'ownerId')
  const type = required(params, 'ownerTypeId')
  const deadline = required(params, 'deadline')
  checkOwner(type, owner, context)
  const time = timeOf(deadline)
  const id = data.nextId()
  // What a portal of that time does not know it drops without a word.
  const isOld = session.case.fault === 'todosOf2022'
  data.activities.push(
    buildActivity(String(id), owner, {
      SUBJECT: isOld ? '' : textOf(valueOf(params, 'title')),
      DESCRIPTION: textOf(valueOf(params, 'description')),
      DESCRIPTION_TYPE: '2',
      CREATED: serverTime(now()),
      LAST_UPDATED: serverTime(now()),
      ...due(time),
      SETTINGS: isOld ? [] : { PING_OFFSETS: valueOf(params, 'pingOffsets') ?? [] },
      RESPONSIBLE_ID: textOf(valueOf(params, 'responsibleId')) || session.userId,
      AUTHOR_ID: session.userId,
      EDITOR_ID: session.userId,
    }),
  )
  return { result: { id } }
}

const updateDeadline: Method = (params, context) => {
  const id = required(params, 'id')
  const type = required(params, 'ownerTypeId')
  const owner = required(params, 'ownerId')
  const value = required(params, 'value')
  checkOwner(type, owner, context)
  const todo = context.data.activities.find(
    (row) =>
      row['ID'] === id &&
      row['PROVIDER_ID'] === 'CRM_TODO' &&
      row['OWNER_TYPE_ID'] === type &&
      row['OWNER_ID'] === owner,
  )
  if (!todo) throw new RestError(400, 'NOT_FOUND', 'Not found.')
  if (todo['COMPLETED'] === 'Y') {
    throw new RestError(
      400,
      'CAN_NOT_UPDATE_COMPLETED_TODO',
      'You cannot change a completed activity.',
    )
  }
  Object.assign(todo, due(timeOf(value)), { LAST_UPDATED: serverTime(context.now()) })
  return { result: { id: Number(id) } }
}

/** To-dos of the timeline. */
export const todoMethods: Methods = {
  'crm.activity.todo.add': addTodo,
  'crm.activity.todo.updatedeadline': updateDeadline,
}

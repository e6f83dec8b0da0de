import { buildActivity } from '../../data/activities'
import { serverTime } from '../http/envelope'
import { editableLead } from '../rows/leadAccess'
import type { Method, Methods } from '../Method'
import { RestError } from '../RestError'
import { pageOf, queryRows, selectKeys } from '../rows/selectRows'
import { listOf, phpInt, recordOf, textOf, valueOf, type WireRecord } from '../Wire'

// Each binding of an activity here is its owner. The portal joins the bindings of a filter by "or".
const listActivities: Method = (params, { data }) => {
  const { BINDINGS: bindings, ...filter } = recordOf(valueOf(params, 'filter'))
  const query = { ...params, filter }
  const owners = listOf(bindings).map(recordOf)
  const isBound = (row: WireRecord): boolean =>
    owners.length === 0 ||
    owners.some(
      (owner) =>
        textOf(owner['OWNER_TYPE_ID']) === textOf(row['OWNER_TYPE_ID']) &&
        textOf(owner['OWNER_ID']) === textOf(row['OWNER_ID']),
    )
  const page = pageOf(queryRows(data.activities.filter(isBound), query), query)
  const select = valueOf(params, 'select')
  const rows = listOf(page.result).map((row) => selectKeys(recordOf(row), select))
  return { ...page, result: rows }
}

const addTodo: Method = (params, context) => {
  const { data, session, now } = context
  const owner = textOf(valueOf(params, 'ownerId'))
  const deadline = textOf(valueOf(params, 'deadline'))
  if (owner === '' || valueOf(params, 'ownerTypeId') === undefined || deadline === '') {
    throw new RestError(400, 100, 'Could not find value for parameter {deadline}')
  }
  if (phpInt(valueOf(params, 'ownerTypeId')) !== 1 || !data.leads.has(owner)) {
    throw new RestError(400, 'OWNER_NOT_FOUND', 'Owner was not found')
  }
  editableLead(owner, context)
  const time = Date.parse(deadline)
  if (Number.isNaN(time)) {
    throw new RestError(400, 'WRONG_DATETIME_FORMAT', 'Wrong datetime format.')
  }
  const id = data.nextId()
  data.activities.push(
    buildActivity(String(id), owner, {
      SUBJECT: textOf(valueOf(params, 'title')),
      DESCRIPTION: textOf(valueOf(params, 'description')),
      CREATED: serverTime(now()),
      LAST_UPDATED: serverTime(now()),
      START_TIME: serverTime(time),
      END_TIME: serverTime(time),
      DEADLINE: serverTime(time),
      RESPONSIBLE_ID: textOf(valueOf(params, 'responsibleId')) || session.userId,
      AUTHOR_ID: session.userId,
      EDITOR_ID: session.userId,
    }),
  )
  return { result: { id } }
}

const addComment: Method = (params, context) => {
  const { data } = context
  const fields = recordOf(params['fields'])
  if (textOf(fields['COMMENT']) === '') throw new RestError(400, '', 'Empty comment message')
  const lead = textOf(fields['ENTITY_ID'])
  if (textOf(fields['ENTITY_TYPE']).toLowerCase() !== 'lead' || !data.leads.has(lead)) {
    throw new RestError(400, '', 'Bindings is empty')
  }
  editableLead(lead, context)
  const id = data.nextId()
  data.comments.push({
    ID: String(id),
    ENTITY_ID: lead,
    ENTITY_TYPE: 'lead',
    CREATED: serverTime(context.now()),
    COMMENT: textOf(fields['COMMENT']),
    AUTHOR_ID: context.session.userId,
  })
  return { result: id }
}

const listComments: Method = (params, { data }) => {
  const page = pageOf(queryRows(data.comments, params), params)
  const select = valueOf(params, 'select')
  return { ...page, result: listOf(page.result).map((row) => selectKeys(recordOf(row), select)) }
}

const listStageHistory: Method = (params, { data }) => {
  const ofLeads = phpInt(valueOf(params, 'entityTypeId')) === 1
  const page = pageOf(queryRows(ofLeads ? data.stageHistory : [], params), params)
  const select = valueOf(params, 'select')
  return {
    ...page,
    result: { items: listOf(page.result).map((row) => selectKeys(recordOf(row), select)) },
  }
}

/** Activities, timeline comments and stage history. */
export const activityMethods: Methods = {
  'crm.activity.list': listActivities,
  'crm.activity.todo.add': addTodo,
  'crm.timeline.comment.add': addComment,
  'crm.timeline.comment.list': listComments,
  'crm.stagehistory.list': listStageHistory,
}

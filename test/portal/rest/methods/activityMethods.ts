import { callersToken } from '../../data/leads/buildLead'
import { serverTime } from '../http/envelope'
import { editableLead, entityId, withToken } from '../rows/leadAccess'
import type { Context, Method, Methods } from '../Method'
import { classicError, methodNotFound, RestError } from '../RestError'
import { pageOf, queryRows, selectKeys } from '../rows/selectRows'
import { listOf, phpInt, recordOf, textOf, valueOf, type WireRecord } from '../Wire'

const isSameOwner = (one: WireRecord, other: WireRecord): boolean =>
  textOf(one['OWNER_TYPE_ID']) === textOf(other['OWNER_TYPE_ID']) &&
  textOf(one['OWNER_ID']) === textOf(other['OWNER_ID'])

/** The owner and what else an activity is bound to. */
const bindingsOf = (row: WireRecord): WireRecord[] => [
  row,
  ...listOf(row['BINDINGS']).map(recordOf),
]

/** Keys that the portal returns only where they are selected, or never. */
const isStandard = (key: string): boolean => !['BINDINGS', 'FILES', 'TRANSCRIPT'].includes(key)

// The portal joins the bindings of a filter by "or"; what is bound twice comes twice.
const listActivities: Method = (params, { data, session }) => {
  const { BINDINGS: bindings, ...filter } = recordOf(valueOf(params, 'filter'))
  const query = { ...params, filter }
  const owners = listOf(bindings).map(recordOf)
  const times = (row: WireRecord): number =>
    owners.length === 0
      ? 1
      : owners.filter((owner) => bindingsOf(row).some((bound) => isSameOwner(owner, bound))).length
  const rows = data.activities.flatMap((row) => Array.from({ length: times(row) }, () => row))
  const page = pageOf(queryRows(rows, query), query)
  const select = valueOf(params, 'select')
  const shown = listOf(page.result).map((row) => selectKeys(recordOf(row), select, isStandard))
  return { ...page, result: withToken(shown, session.accessToken, callersToken) }
}

const activityOf = (params: WireRecord, { data }: Context): WireRecord => {
  const id = entityId(params)
  const activity = data.activities.find((row) => row['ID'] === id)
  if (!activity) throw classicError('Not found')
  if (activity['PROVIDER_ID'] === 'CONFIGURABLE_REST_APP') {
    throw classicError('Use crm.activity.configurable.get to get a configurable activity')
  }
  return activity
}

const getActivity: Method = (params, context) => ({
  result: selectKeys(activityOf(params, context), undefined, isStandard),
})

const updateActivity: Method = (params, context) => {
  const activity = activityOf(params, context)
  // Only the app that has made it may change it.
  if (activity['PROVIDER_ID'] === 'REST_APP') throw classicError('Access denied.')
  if (activity['OWNER_TYPE_ID'] === '1') editableLead(textOf(activity['OWNER_ID']), context)
  const { COMPLETED: completed, ...fields } = recordOf(valueOf(params, 'fields'))
  Object.assign(activity, fields, { LAST_UPDATED: serverTime(context.now()) })
  if (completed !== undefined) {
    const isDone = textOf(completed) === 'Y'
    Object.assign(activity, { COMPLETED: isDone ? 'Y' : 'N', STATUS: isDone ? '2' : '1' })
  }
  return { result: true }
}

const getTranscript: Method = (params, { data, session }) => {
  if (session.case.fault === 'todosOf2022') throw methodNotFound()
  const id = textOf(valueOf(params, 'activityId'))
  const call = data.activities.find((row) => row['ID'] === id && row['TYPE_ID'] === '2')
  if (!call) throw new RestError(400, 'NOT_FOUND', 'Activity not found')
  const text = call['TRANSCRIPT']
  return { result: text === undefined ? null : { transcription: text } }
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

/** Activities and stage history. */
export const activityMethods: Methods = {
  'crm.activity.list': listActivities,
  'crm.activity.get': getActivity,
  'crm.activity.update': updateActivity,
  'crm.activity.call.gettranscript': getTranscript,
  'crm.stagehistory.list': listStageHistory,
}

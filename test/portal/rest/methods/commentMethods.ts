import { serverTime } from '../http/envelope'
import { editableLead, readableLead } from '../rows/leadAccess'
import type { Method, Methods } from '../Method'
import { classicError, RestError } from '../RestError'
import { pageOf, queryRows, selectKeys } from '../rows/selectRows'
import { listOf, recordOf, textOf, valueOf } from '../Wire'

const addComment: Method = (params, context) => {
  const { data } = context
  const fields = recordOf(params['fields'])
  if (textOf(fields['COMMENT']).trim() === '') {
    throw new RestError(400, 'INVALID_ARG_VALUE', 'Empty comment message')
  }
  const lead = textOf(fields['ENTITY_ID'])
  if (textOf(fields['ENTITY_TYPE']).toLowerCase() !== 'lead' || !data.leads.has(lead)) {
    throw new RestError(400, 'OWNER_NOT_FOUND', 'Owner was not found')
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

const listComments: Method = (params, context) => {
  const { ENTITY_TYPE: type, ENTITY_ID: id } = recordOf(valueOf(params, 'filter'))
  if (textOf(type) === '' || textOf(id) === '') throw classicError('Access denied.')
  readableLead(textOf(id), context)
  // Other keys of the filter are left out, and a direction counts only in capitals.
  const order = Object.entries(recordOf(valueOf(params, 'order'))).map(
    ([key, direction]) => [key, textOf(direction) === 'DESC' ? 'DESC' : 'ASC'] as const,
  )
  const query = {
    filter: { ENTITY_TYPE: type ?? '', ENTITY_ID: id ?? '' },
    order: Object.fromEntries(order),
  }
  const page = pageOf(queryRows(context.data.comments, query), params)
  const select = valueOf(params, 'select')
  return { ...page, result: listOf(page.result).map((row) => selectKeys(recordOf(row), select)) }
}

/** Comments in the timeline. */
export const commentMethods: Methods = {
  'crm.timeline.comment.add': addComment,
  'crm.timeline.comment.list': listComments,
}

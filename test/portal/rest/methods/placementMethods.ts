import { offeredPlacements } from '../../data/placementCodes'
import { grantedScopes } from '../grantedScopes'
import type { Context, Method, Methods } from '../Method'
import { RestError } from '../RestError'
import { phpInt, recordOf, textOf, valueOf, type Wire, type WireRecord } from '../Wire'

const checkAdmin = ({ session }: Context): void => {
  if (!session.case.admin) throw new RestError(403, 'ACCESS_DENIED', 'Access denied!')
}

const required = (params: WireRecord, name: string): string => {
  const value = textOf(valueOf(params, name)).trim()
  if (value === '') {
    throw new RestError(400, 'ERROR_ARGUMENT', `Argument '${name}' is null or empty`, {
      argument: name,
    })
  }
  return value
}

const checkHandler = (handler: string): void => {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(handler)?.[1]
  if (scheme !== undefined && !/^https?$/i.test(scheme)) {
    throw new RestError(400, 'ERROR_UNSUPPORTED_PROTOCOL', 'Unsupported event handler protocol')
  }
  // The real portal refuses localhost; the stand-in accepts it because the app runs there.
  if (!URL.canParse(handler)) {
    throw new RestError(400, 'ERROR_WRONG_HANDLER_URL', 'Wrong handler URL')
  }
}

const offeredTo = ({ session }: Context): string[] =>
  offeredPlacements(grantedScopes(session.case.scopes))

// These errors come with HTTP 200.
const checkSidebar = (options: WireRecord): void => {
  if (textOf(options['iconName']) === '') {
    throw new RestError(200, 'EMPTY_ERROR_ICON_NAME', 'Icon name is empty')
  }
  const contexts = textOf(options['context']).split(';')
  if (!contexts.every((one) => ['ALL', 'USER', 'CHAT', 'LINES', 'CRM'].includes(one))) {
    throw new RestError(200, 'INVALID_ERROR_CONTEXT', 'Invalid context')
  }
}

const orEmptyList = (value: Wire | undefined): Wire => {
  const record = recordOf(value)
  return Object.keys(record).length > 0 ? record : []
}

const bind: Method = (params, context) => {
  checkAdmin(context)
  const placement = required(params, 'PLACEMENT').toUpperCase()
  const handler = required(params, 'HANDLER')
  if (!offeredTo(context).includes(placement)) {
    throw new RestError(400, 'ERROR_PLACEMENT_NOT_FOUND', 'Placement not found')
  }
  checkHandler(handler)
  if (placement === 'IM_SIDEBAR') checkSidebar(recordOf(valueOf(params, 'OPTIONS')))
  const { placements } = context.data
  const there = placements.filter((binding) => binding['placement'] === placement)
  if (there.some((binding) => binding['handler'] === handler)) {
    throw new RestError(
      400,
      'ERROR_CORE',
      'Unable to set placement handler: Handler already binded',
    )
  }
  if (placement === 'REST_APP_URI' && there.length > 0) {
    throw new RestError(400, 'ERROR_PLACEMENT_MAX_COUNT', 'Placement max count')
  }
  placements.push({
    placement,
    userId: phpInt(valueOf(params, 'USER_ID')),
    handler,
    options: orEmptyList(valueOf(params, 'OPTIONS')),
    title: textOf(valueOf(params, 'TITLE')),
    description: textOf(valueOf(params, 'DESCRIPTION')),
    langAll: orEmptyList(valueOf(params, 'LANG_ALL')),
  })
  return { result: true }
}

const unbind: Method = (params, context) => {
  checkAdmin(context)
  const placement = required(params, 'PLACEMENT').toUpperCase()
  const handler = textOf(valueOf(params, 'HANDLER'))
  const { placements } = context.data
  const kept = placements.filter(
    (binding) =>
      binding['placement'] !== placement || (handler !== '' && binding['handler'] !== handler),
  )
  const count = placements.length - kept.length
  placements.splice(0, placements.length, ...kept)
  return { result: { count } }
}

const get: Method = (_params, context) => {
  checkAdmin(context)
  return { result: [...context.data.placements] }
}

/** Methods that bind the app to the portal's placements. */
export const placementMethods: Methods = {
  'placement.bind': bind,
  'placement.get': get,
  'placement.list': (_params, context) => ({ result: offeredTo(context) }),
  'placement.unbind': unbind,
}

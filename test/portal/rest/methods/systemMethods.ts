import { serverTime } from '../http/envelope'
import type { Method, Methods } from '../Method'
import { RestError } from '../RestError'
import { grantedScopes, isGranted } from '../grantedScopes'
import { phpArray, recordOf, textOf, valueOf, type Wire, type WireRecord } from '../Wire'

const readOption = (options: Map<string, Wire>, params: WireRecord): Wire => {
  const name = textOf(valueOf(params, 'option'))
  return name === '' ? phpArray(options) : (options.get(name) ?? '')
}

const writeOptions = (options: Map<string, Wire>, params: WireRecord): void => {
  const entries = Object.entries(recordOf(valueOf(params, 'options')))
  if (entries.length === 0) {
    throw new RestError(400, 'ArgumentNullException', 'Argument options is null or empty', {
      argument: 'options',
    })
  }
  for (const [name, value] of entries) options.set(name, value)
}

const setAppOption: Method = (params, { session }) => {
  if (!session.case.admin) throw new RestError(403, 'ACCESS_DENIED', 'Access denied!')
  writeOptions(session.appOptions, params)
  return { result: true }
}

const setUserOption: Method = (params, { session }) => {
  writeOptions(session.userOptions, params)
  return { result: true }
}

const appInfo: Method = (_params, { session }) => ({
  result: {
    ID: 5,
    CODE: 'local.0123456789abcd.01234567',
    VERSION: 1,
    STATUS: 'L',
    INSTALLED: session.case.fault !== 'installMode',
    PAYMENT_EXPIRED: 'N',
    DAYS: null,
    LANGUAGE_ID: session.case.lang,
    LICENSE: 'en_team',
    LICENSE_TYPE: 'team',
    LICENSE_FAMILY: 'team',
  },
})

/** The app itself, its options, and what the portal knows; needs the names of all other methods. */
export function systemMethods(others: readonly string[]): Methods {
  const describeMethod: Method = (params, { session }) => {
    const name = textOf(valueOf(params, 'name')).toLowerCase()
    const isExisting = name === 'batch' || others.includes(name) || Object.hasOwn(own, name)
    return {
      result: { isExisting, isAvailable: isExisting && isGranted(name, session.case.scopes) },
    }
  }
  const own: Methods = {
    'app.info': appInfo,
    'app.option.get': (params, { session }) => ({ result: readOption(session.appOptions, params) }),
    'app.option.set': setAppOption,
    'user.option.get': (params, { session }) => ({
      result: readOption(session.userOptions, params),
    }),
    'user.option.set': setUserOption,
    scope: (_params, { session }) => ({ result: grantedScopes(session.case.scopes) }),
    'method.get': describeMethod,
    'server.time': (_params, { now }) => ({ result: serverTime(now()) }),
  }
  return own
}

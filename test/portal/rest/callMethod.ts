import type { Answer } from './http/envelope'
import { isGranted } from './grantedScopes'
import type { Context } from './Method'
import { methods } from './methods/methods'
import { methodNotFound, RestError } from './RestError'
import type { WireRecord } from './Wire'

/** Calls one REST method, unless it is unknown or the app has no scope for it. */
export function callMethod(name: string, params: WireRecord, context: Context): Answer {
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined
  if (!method) throw methodNotFound()
  if (!isGranted(name, context.session.case.scopes)) {
    throw new RestError(
      403,
      'insufficient_scope',
      'The request requires higher privileges than provided by the access token',
    )
  }
  return method(params, context)
}

import type { Answer } from './envelope'
import type { Context } from './Method'
import { methods } from './methods/methods'
import { RestError } from './RestError'
import { grantedScopes, scopesFor } from './scopesFor'
import type { WireRecord } from './Wire'

/** Refuses a method that is unknown or that the app has no scope for. */
export function checkMethod(name: string, context: Context): void {
  if (!Object.hasOwn(methods, name)) {
    throw new RestError(404, 'ERROR_METHOD_NOT_FOUND', 'Method not found!')
  }
  const needed = scopesFor(name)
  const granted = grantedScopes(context.session.case.scopes)
  if (needed.length > 0 && !needed.some((scope) => granted.includes(scope))) {
    throw new RestError(
      403,
      'insufficient_scope',
      'The request requires higher privileges than provided by the access token',
    )
  }
}

/** Calls one REST method of the stand-in portal. */
export function callMethod(name: string, params: WireRecord, context: Context): Answer {
  checkMethod(name, context)
  const method = methods[name]
  if (!method) throw new RestError(404, 'ERROR_METHOD_NOT_FOUND', 'Method not found!')
  return method(params, context)
}

import { connect } from '../portal/connection'
import { prepareHttp } from './prepareHttp'
import { readFailure } from './readFailure'
import { RestError } from './RestError'

/** The longest a call may take, in ms: just over the SDK's own limit for one request. */
const callLimit = 40_000

/**
 * Calls one REST method of the portal, once: retrying is up to the caller.
 *
 * @param method for example `crm.lead.get`
 * @param params as documented for the method. Sent as a form: `null`, `[]` and `{}` are left out, and a yes or
 *   no is `Y` or `N`, never a boolean
 * @returns the `result` of the answer, unread
 * @throws {RestError} for every way in which the call can fail
 * @see https://apidocs.bitrix24.com/settings/how-to-call-rest-api/general-principles.html
 */
export async function callMethod(
  method: string,
  params: Record<string, unknown> = {},
): Promise<unknown> {
  try {
    const frame = await connect()
    prepareHttp(frame)
    const answer = await failAfter(
      callLimit,
      method,
      frame.actions.v2.call.make({ method, params }),
    )
    const [failure] = answer.getErrors()
    if (failure) throw readFailure(method, failure)
    const result: unknown = answer.getData()?.result
    if (result === undefined)
      throw new RestError('portalFault', method, { status: answer.getStatus() })
    return result
  } catch (error) {
    throw readFailure(method, error)
  }
}

/**
 * The SDK holds a call back, silently and for up to ten minutes, when a method's time budget is used up.
 */
async function failAfter<T>(limit: number, method: string, call: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new RestError('timeout', method)), limit)
  })
  try {
    return await Promise.race([call, late])
  } finally {
    clearTimeout(timer)
  }
}

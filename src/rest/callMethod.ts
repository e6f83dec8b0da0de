import { connect } from '../portal/connection'
import { prepareHttp } from './prepareHttp'
import { readFailure } from './failure/readFailure'
import { RestError } from './failure/RestError'

/** The longest a call may take, in ms; just over the SDK's timeout for one request. */
const callLimit = 40_000

/**
 * Calls one REST method of the portal, without retries: react-query does those.
 *
 * @param method for example `crm.lead.get`
 * @param params as documented for the method. Sent as a form: `null`, `[]` and `{}` are dropped, and a flag is `Y`
 *   or `N`, never a boolean
 * @returns the `result` of the answer, not yet validated
 * @throws {RestError} for every kind of failure
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
 * Rejects a call that takes longer than a limit, in ms. Needed because the SDK delays calls, without a sign and for
 * up to ten minutes, when a method's time budget is used up.
 *
 * @throws {RestError} `timeout`
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

import { createDemoData } from '../../portal/data/createDemoData'
import { defaultCase, type PortalCase } from '../../portal/PortalCase'
import { callMethod } from '../../portal/rest/callMethod'
import { errorBody, RestError } from '../../portal/rest/RestError'
import { createSessions } from '../../portal/session'
import { wireTime, type RestFallback } from './fakeRest'
import { portalOrigin } from './portalOrigin'

/**
 * Answers methods with the stand-in portal's implementation and demo data.
 *
 * @param more what differs from the usual case, such as the scopes of the app
 */
export function standInRest(lang: string, more: Partial<PortalCase> = {}): RestFallback {
  const session = createSessions().createSession({ ...defaultCase, ...more, lang })
  const context = { session, data: createDemoData(), origin: portalOrigin, now: Date.now }
  return (method, params) => {
    try {
      return { body: { ...callMethod(method.toLowerCase(), params, context), time: wireTime } }
    } catch (error) {
      if (!(error instanceof RestError)) throw error
      return { status: error.status, body: errorBody(error) }
    }
  }
}

import type { PortalCase } from '../../portal/PortalCase'
import type { Portal } from '../../portal/startPortal'
import { isRecord, textOf, toWire, type Wire, type WireRecord } from '../../portal/rest/Wire'

/** Calls a REST method of a stand-in portal with a token of its own; returns the `result`. */
export type AskPortal = (method: string, params?: WireRecord) => Promise<Wire>

/**
 * Opens a session of the user of a case, to prepare and to look at the portal's data beside the app.
 *
 * @throws when the portal refuses a call
 */
export async function askPortal(
  portal: Portal,
  portalCase: Partial<PortalCase> = {},
): Promise<AskPortal> {
  const post = async (path: string, body: WireRecord): Promise<WireRecord> => {
    const response = await fetch(portal.origin + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const answer = toWire(await response.json())
    if (!response.ok || !isRecord(answer)) throw new Error(`${path}: ${JSON.stringify(answer)}`)
    return answer
  }
  const query = new URL(portal.url(portalCase)).search.slice(1)
  const { initData } = await post('/portal/session', { query })
  const auth = textOf(isRecord(initData) ? initData['AUTH_ID'] : '')
  return async (method, params = {}) => {
    const { result = null } = await post(`/rest/${method}`, { ...params, auth })
    return result
  }
}

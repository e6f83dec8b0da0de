import { name as sdkName, version as sdkVersion } from '@bitrix24/b24jssdk/package.json'
import { name, version } from '../../package.json'
import { maskSecrets } from '../format/text/visible'
import type { RestError } from '../rest/failure/RestError'

/**
 * What the support needs to know of a failed request, a line each: version of the app and of the SDK, method, kind,
 * status, the portal's code, the request's id, time and browser. Nothing of the lead, of the person or of the portal.
 */
export function failureReport(error: RestError, now: Date): string {
  const { method, kind, status, code, requestId } = error
  return [
    `${name} ${version}, ${sdkName} ${sdkVersion}`,
    `method: ${method}`,
    `failure: ${kind}, HTTP ${status}, code ${shortCode(code)}`,
    `request: ${shortCode(requestId)}`,
    `time: ${now.toISOString()}`,
    `browser: ${navigator.userAgent}`,
  ].join('\n')
}

/** A code or an id; some methods put a whole sentence in its place, which may name somebody. */
const shortCode = (text: string): string => (/^[\w.-]{1,48}$/.test(text) ? maskSecrets(text) : '-')

import { isRecord, type Wire, type WireRecord } from '../Wire'

const mask = '•••'
const secretKey = /^(auth|access_token|refresh_token|auth_id|refresh_id|application_token)$/i
const inAddress = /((?:auth|access_token|refresh_token)(?:=|%3D))[^&\s"'<>]+/gi

const maskText = (text: string, secrets: readonly string[]): string =>
  secrets
    .filter((secret) => secret !== '')
    .reduce((masked, secret) => masked.replaceAll(secret, mask), text)
    .replaceAll(inAddress, `$1${mask}`)

/** Hides tokens in anything that is going to be shown or recorded. */
function maskTokens(value: Wire, secrets: readonly string[]): Wire {
  if (typeof value === 'string') return maskText(value, secrets)
  if (Array.isArray(value)) return value.map((item) => maskTokens(item, secrets))
  return isRecord(value) ? maskParams(value, secrets) : value
}

/** Hides tokens in the parameters of a request. */
export function maskParams(params: WireRecord, secrets: readonly string[]): WireRecord {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      maskText(key, secrets),
      secretKey.test(key) ? mask : maskTokens(value, secrets),
    ]),
  )
}

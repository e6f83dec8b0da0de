import { readUrl } from './readUrl'

/**
 * Control, format (zero-width, bidirectional), surrogate and private-use characters: not part of an
 * address.
 */
const trickery = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u

/** A parameter in which the portal hands out access, masked or not: an address that has it is not linked. */
const access =
  /[?&#;](?:auth|auth_id|refresh_id|access_token|refresh_token|application_token|sessid)(?:=|%3D)/i

/**
 * Takes a web address as typed, returns an `http:` or `https:` address that is safe as `href`, or
 * null. Adds `https://` when there is no scheme. Refuses every other scheme, `//host`, a host
 * without a dot, credentials, tokens of the portal, backslashes, blanks inside and invisible characters.
 */
export function safeUrl(text: string): string | null {
  const typed = text.trim()
  if (trickery.test(typed) || /[\s\\]/.test(typed) || access.test(typed)) return null
  const full = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`
  // `example.com:8080` looks like a scheme, `javascript:alert(1)` is one: a host has a colon only
  // before its port, and neither credentials nor escapes.
  const host = /^https?:\/\/([^/?#@:%[\]]+)(?::\d{1,5})?(?:[/?#]|$)/i.exec(full)?.[1]
  if (host === undefined) return null
  const url = readUrl(full)
  return url && isPublicHost(url.hostname, host) ? url.href : null
}

/** Takes a safe address, returns its host in lower case, `''` when it is not a URL. */
export function hostOf(url: string): string {
  return readUrl(url)?.hostname ?? ''
}

/**
 * Takes an e-mail address as typed, returns a `mailto:` address or null. Only the plain form
 * `x@y.z`: nothing that could add recipients, headers or a second line.
 */
export function safeMailto(text: string): string | null {
  const typed = text.trim().replace(/^mailto:/i, '')
  if (trickery.test(typed)) return null
  const match =
    /^([^\s@?<>"(),:;\\[\]]+)@((?:[\p{L}\p{M}\p{N}-]+\.)+[\p{L}\p{M}\p{N}-]{2,})$/u.exec(typed)
  const [, local = '', host = ''] = match ?? []
  return match ? `mailto:${encodeURIComponent(local)}@${encodeURIComponent(host)}` : null
}

/** `typed` is the host before URL parsing, which turns `3.14` into `3.0.0.14`. */
function isPublicHost(host: string, typed: string): boolean {
  if (/^\d+(?:\.\d+){3}$/.test(host)) return host === typed
  return typed.includes('.') && /^[a-z\d_-]+(?:\.[a-z\d_-]+)+\.?$/.test(host)
}

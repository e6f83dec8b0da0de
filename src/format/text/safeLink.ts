/** Control, format (zero-width, bidirectional) and unpaired characters: none belongs to an address. */
const trickery = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u

/**
 * Takes text that a person typed as a web address, returns an `http:` or `https:` address that is
 * safe as `href`, or null (facts 6.1). `https://` is added when there is no scheme. Refused: every
 * other scheme, `//host`, a host without a dot, credentials, backslashes, blanks inside, invisible
 * characters.
 */
export function safeUrl(text: string): string | null {
  const typed = text.trim()
  if (trickery.test(typed) || /[\s\\]/.test(typed)) return null
  const full = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`
  // `example.com:8080` begins like a scheme, `javascript:alert(1)` is one: a host has no colon but
  // before the port, and neither user nor escapes.
  const host = /^https?:\/\/([^/?#@:%[\]]+)(?::\d{1,5})?(?:[/?#]|$)/i.exec(full)?.[1]
  if (host === undefined || !URL.canParse(full)) return null
  const url = new URL(full)
  return isPublicHost(url.hostname, host) ? url.href : null
}

/** Takes a safe address, returns its host in lower case without `www.`, `''` when it is none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.toLowerCase().replace(/^www\./, '') : ''
}

/**
 * Takes text that a person typed as an e-mail address, returns a `mailto:` address or null.
 * Only the plain form `x@y.z`: nothing that could add recipients, headers or a second line.
 */
export function safeMailto(text: string): string | null {
  const typed = text.trim().replace(/^mailto:/i, '')
  if (trickery.test(typed)) return null
  const match = /^([^\s@?&<>"(),:;\\[\]]+)@((?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,})$/u.exec(typed)
  const [, local = '', host = ''] = match ?? []
  return match ? `mailto:${encodeURIComponent(local)}@${encodeURIComponent(host)}` : null
}

/** Takes text, returns it trimmed and without zero-width and bidirectional marks. */
export function withoutInvisible(text: string): string {
  return text.replaceAll(/\p{Cf}/gu, '').trim()
}

/** `typed` is the host before the browser's own reading, which turns `3.14` into `3.0.0.14`. */
function isPublicHost(host: string, typed: string): boolean {
  if (/^\d+(?:\.\d+){3}$/.test(host)) return host === typed
  return typed.includes('.') && /^[a-z\d_-]+(?:\.[a-z\d_-]+)+\.?$/.test(host)
}

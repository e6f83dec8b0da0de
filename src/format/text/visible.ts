/** Parameter names that carry secrets: tokens of the portal and of its OAuth server. */
export const secretName =
  'auth|auth_id|refresh_id|access_token|refresh_token|application_token|client_secret|token|sessid|password'

/** `name=value` as in an address or a form, percent-encoded or not. */
const assignment = new RegExp(`((?:${secretName})(?:=|%3D|%253D))[^\\s&"'<>[\\]\\\\#;]+`, 'gi')
/** `"name":"value"` as in JSON, also inside of a JSON string. */
const property = new RegExp(
  `(\\\\?["'](?:${secretName})\\\\?["']\\s*:\\s*\\\\?["'])[^"'\\\\]+`,
  'gi',
)
const bearer = /(\bbearer\s+)[\w.~+/=-]+/gi
/** An incoming webhook: `/rest/1/secret/`. */
const webhook = /(\/rest\/\d+\/)\w{8,}/gi

/** `auth = …`, `token: …`: in prose, where the portal repeats what it was given. */
const spoken = new RegExp(
  `\\b((?:${secretName})\\s*(?:[=:]\\s*["'«“]?|["'«“]))[\\w.~+/-]{6,}`,
  'gi',
)
/** A run as long as tokens are; ids and codes are shorter. */
const longRun = /[a-z\d]{32,}/gi

/** What is shown instead of a token. */
export const mask = '***'

/** What every text with a token has, and few others: most are not searched for tokens at all. */
const suspicious = /=|%3D|["']\s*:|bearer|\/rest\//i

/** Takes any text, returns it with the values of tokens replaced by `***`. */
export function maskTokens(text: string): string {
  if (!suspicious.test(text)) return text
  return [assignment, property, bearer, webhook].reduce(
    (masked, pattern) => masked.replaceAll(pattern, `$1${mask}`),
    text,
  )
}

/**
 * Takes an error text of the portal, returns it without tokens: it may repeat one that has no name beside it.
 */
export function maskSecrets(text: string): string {
  return maskTokens(text).replaceAll(spoken, `$1${mask}`).replaceAll(longRun, mask)
}

/**
 * Takes text as typed, returns it without the characters that override the reading direction: they
 * make `gnp.exe` look like `exe.png`. Right-to-left text does not need them.
 */
export function withoutOverrides(text: string): string {
  return text.replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, '')
}

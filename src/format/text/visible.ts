/** Parameter names that carry secrets: tokens of the portal and of its OAuth server. */
const secretName =
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

const mask = '***'
const secretKey = new RegExp(`^(?:${secretName})$`, 'i')

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
 * Takes text and the greatest length in UTF-16 units, returns it on one line, cut with `…`
 * (which counts) when it is longer; never cuts a character in half.
 */
export function oneLine(text: string, max: number): string {
  const line = text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
  if (line.length <= max) return line
  return `${line.slice(0, Math.max(0, max - 1)).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/**
 * Takes a value of unknown shape, returns one readable line: scalars unchanged, lists of scalars
 * separated by commas, the rest as JSON; `''` for nothing. Tokens are masked, and the work is
 * limited by `max`, also for circular and huge values.
 */
export function readableJson(value: unknown, max = 300): string {
  // Longer than `max`, so that a token is masked before the text is cut.
  const written = withoutOverrides(writeValue(value, { left: max * 2 }, 0))
  return oneLine(maskTokens(oneLine(written, max * 2)), max)
}

type Budget = { left: number }

function writeValue(value: unknown, budget: Budget, depth: number): string {
  if (typeof value === 'object' && value !== null) {
    if (depth > 5 || budget.left <= 0) return '…'
    return Array.isArray(value)
      ? writeList(value, budget, depth)
      : writeFields(value, budget, depth)
  }
  const text = scalar(value).slice(0, Math.max(0, budget.left))
  budget.left -= text.length
  return typeof value === 'string' && depth > 0 ? JSON.stringify(text) : text
}

function writeList(list: unknown[], budget: Budget, depth: number): string {
  const flat = list.every((item) => typeof item !== 'object' || item === null)
  const items: string[] = []
  for (const item of list) {
    if (budget.left <= 0) {
      items.push('…')
      break
    }
    budget.left -= 2
    items.push(writeValue(item, budget, flat && depth === 0 ? 0 : depth + 1))
  }
  return flat && depth === 0
    ? items.filter((item) => item !== '').join(', ')
    : `[${items.join(',')}]`
}

function writeFields(fields: object, budget: Budget, depth: number): string {
  const written: string[] = []
  for (const key of Object.keys(fields)) {
    if (budget.left <= 0) {
      written.push('…')
      break
    }
    budget.left -= key.length + 4
    const value: unknown = Reflect.get(fields, key)
    const text = secretKey.test(key) ? JSON.stringify(mask) : writeValue(value, budget, depth + 1)
    written.push(`${JSON.stringify(key)}:${text === '' ? 'null' : text}`)
  }
  return `{${written.join(',')}}`
}

function scalar(value: unknown): string {
  if (typeof value === 'string') return value
  const shown = typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean'
  return shown ? String(value) : ''
}

/**
 * Takes text as typed, returns it without the characters that override the reading direction: they
 * make `gnp.exe` look like `exe.png`. Right-to-left text does not need them.
 */
export function withoutOverrides(text: string): string {
  return text.replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, '')
}

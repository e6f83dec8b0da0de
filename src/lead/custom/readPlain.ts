import { safeUrl } from '../../format/text/safeLink'
import { maskTokens, readableJson, withoutOverrides } from '../../format/text/visible'
import type { SingleValue } from '../model/CustomValue'

/** Any value as a text that a person can read, tokens masked; null when there is nothing to read. */
export function readPlain(raw: unknown): SingleValue | null {
  if (raw === false) return null
  const text =
    typeof raw === 'string' ? maskTokens(withoutOverrides(raw).trim()) : readableJson(raw)
  // An empty object or list is no text.
  return /^(?:|\{\}|\[\])$/.test(text) ? null : { kind: 'text', text }
}

/** As {@link readPlain}, but what is a whole web address is a link. */
export function readTyped(raw: unknown): SingleValue | null {
  return (typeof raw === 'string' && /^\s*https?:/i.test(raw) && toLink(raw)) || readPlain(raw)
}

/** A web address as typed, with or without `https://`; what is not safe to open is a text. */
export function readLink(raw: unknown): SingleValue | null {
  return (typeof raw === 'string' && toLink(raw)) || readPlain(raw)
}

function toLink(raw: string): SingleValue | null {
  const url = safeUrl(raw)
  return url === null ? null : { kind: 'link', url, text: maskTokens(withoutOverrides(raw).trim()) }
}

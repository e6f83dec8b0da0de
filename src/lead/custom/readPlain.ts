import { safeUrl } from '../../format/text/safeLink'
import { readableJson } from '../../format/text/readableJson'
import { maskTokens, withoutOverrides } from '../../format/text/visible'
import { wireText } from '../../rest/readers'
import type { SingleValue } from '../model/CustomValue'

/** Any value as readable text with tokens masked; null when there is nothing to show. */
export function readPlain(raw: unknown): SingleValue | null {
  if (raw === false) return null
  const text = typeof raw === 'string' ? wireText(raw) : readableJson(raw)
  // An empty object or list.
  return /^(?:|\{\}|\[\])$/.test(text) ? null : { kind: 'text', text }
}

/** As {@link readPlain}, but a text that is entirely a web address becomes a link. */
export function readTyped(raw: unknown): SingleValue | null {
  return (typeof raw === 'string' && /^\s*https?:/i.test(raw) && toLink(raw)) || readPlain(raw)
}

/** A web address as typed, with or without `https://`; an unsafe one becomes text. */
export function readLink(raw: unknown): SingleValue | null {
  return (typeof raw === 'string' && toLink(raw)) || readPlain(raw)
}

function toLink(raw: string): SingleValue | null {
  const url = safeUrl(raw)
  return url === null ? null : { kind: 'link', url, text: maskTokens(withoutOverrides(raw).trim()) }
}

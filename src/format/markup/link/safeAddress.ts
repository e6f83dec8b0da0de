import { safeMailto, safeUrl } from '../../text/safeLink'

/**
 * Takes the address of a link in a text, returns an `http:`, `https:`, `mailto:` or `tel:` address
 * that is safe as `href`, or null. Parameters of `mailto:` (further recipients, subject, body) are
 * dropped.
 */
export function safeAddress(text: string): string | null {
  const typed = text.trim()
  if (/^mailto:/i.test(typed)) return safeMailto(typed.replace(/\?[^]*$/, ''))
  if (!/^tel:/i.test(typed))
    return safeUrl(typed) ?? (/^[^/?#:]+$/.test(typed) ? safeMailto(typed) : null)
  const number = /^tel:(\+?[\d().\s-]{3,30})$/i.exec(typed)?.[1]?.replaceAll(/[^+\d]/g, '') ?? ''
  return /\d{3}/.test(number) ? `tel:${number}` : null
}

/**
 * Takes the address of a link in a text, returns it when it is the path of a page on the portal
 * (`/crm/deal/details/5/`), else null. The page of the app stands on another host: never use it as `href` unresolved.
 */
export function safePath(text: string): string | null {
  const typed = text.trim()
  const url = /^\/(?![/\\])/.test(typed) ? safeUrl(`https://portal.example${typed}`) : null
  return url === null ? null : url.slice(new URL(url).origin.length)
}

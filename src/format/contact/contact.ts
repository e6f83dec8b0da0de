import { dialNumber } from './dialNumber'
import { readOpenChannel } from './openChannel'
import { profileLink, readHandle } from './profileLink'
import { hostOf, safeMailto, safeUrl, withoutInvisible } from '../text/safeLink'

/** The four lists of a lead's multifields: `PHONE`, `EMAIL`, `WEB`, `IM`. */
export type ContactType = 'phone' | 'email' | 'site' | 'messenger'

/** What a press on a contact does; each `href` is safe as it is. */
export type ContactAction =
  | { way: 'phone'; href: string; number: string }
  | { way: 'email'; href: string }
  /** Opens in a new tab, `rel="noopener noreferrer"`. */
  | { way: 'link'; href: string }
  /** Opens a program of the person's device. */
  | { way: 'app'; href: string }
  /** `dialogId` is for the portal's messenger; never to be shown. */
  | { way: 'openChannel'; dialogId: string; connector: string }
  | { way: 'portalChat'; dialogId: string }
  /** Nothing but a copy. */
  | { way: 'text' }

const text: ContactAction = { way: 'text' }

/**
 * Takes the list a value is in, its kind (`VALUE_TYPE`, may be unknown or empty) and the value as
 * typed, returns what can safely be done with it: the table of facts 6.1, `text` when in doubt.
 */
export function contactAction(type: ContactType, kind: string, value: string): ContactAction {
  const clean = withoutInvisible(value)
  const code = kind.trim().toUpperCase()
  if (clean === '' || /[\p{Cc}\p{Cs}]/u.test(clean)) return text
  if (type === 'phone') return phone(code, clean)
  if (type === 'email') return optional('email', safeMailto(clean))
  if (type === 'messenger') return messenger(code, clean)
  const profile = profileLink('site', code, clean)
  return optional('link', profile === undefined ? safeUrl(clean) : profile)
}

/**
 * Takes the same as {@link contactAction}, returns what to show: a handle as `@name`, a site
 * without its scheme, the value otherwise. `''` for an open channel, whose address means nothing
 * to a person: name it by `connectorName` or as an open channel.
 */
export function contactLabel(type: ContactType, kind: string, value: string): string {
  const clean = withoutInvisible(value)
  const code = kind.trim().toUpperCase()
  if (/^imol\|/i.test(clean)) return ''
  if (type === 'phone') return clean
  if (type === 'email') return clean.replace(/^mailto:/i, '')
  if (code === 'TELEGRAM' || code === 'TWITTER' || code === 'INSTAGRAM') {
    const profile = profileLink(type === 'site' ? 'site' : 'messenger', code, clean)
    const handle = /^https:\/\/[^/]+\/(\w[\w.]*)\/?$/.exec(profile ?? '')?.[1]
    if (handle !== undefined) return `@${handle}`
  }
  const bare = clean.replace(/^https?:\/\//i, '')
  return /[?#]/.test(bare) ? bare : bare.replace(/\/$/, '')
}

function phone(kind: string, value: string): ContactAction {
  const number = kind === 'FAX' || kind === 'PAGER' ? null : dialNumber(value)
  return number === null ? text : { way: 'phone', href: `tel:${number}`, number }
}

function messenger(kind: string, value: string): ContactAction {
  const channel = readOpenChannel(value)
  if (channel) return { way: 'openChannel', dialogId: value, connector: channel.connector }
  switch (kind) {
    case 'VIBER': {
      const digits = dialNumber(value)?.replace('+', '')
      return digits === undefined ? text : { way: 'app', href: `viber://chat?number=%2B${digits}` }
    }
    case 'SKYPE': {
      const name = readHandle(value)
        .replace(/^skype:/i, '')
        .replace(/\?(?:chat|call)$/i, '')
      // A colon only as Skype itself puts it: another would bring in another scheme.
      const usable = /^(?:live:)?[\w.,-]+$/.test(name)
      return usable ? { way: 'app', href: `skype:${name}?chat` } : text
    }
    case 'BITRIX24':
      return /^\d{1,15}$/.test(value) ? { way: 'portalChat', dialogId: value } : text
    case 'OTHER':
      return optional('link', whatsApp(value))
    default:
      return optional('link', profileLink('messenger', kind, value) ?? null)
  }
}

/** There is no kind for WhatsApp: only a value that says so itself is one. */
function whatsApp(value: string): string | null {
  const named = /^(?:whats\s?app|wa|ва[тц]сап|вотсап)(?![\p{L}\p{N}.])[\s:–-]*(.+)$/iu.exec(
    value,
  )?.[1]
  const number = named === undefined ? null : dialNumber(named)
  if (number !== null) return `https://wa.me/${number.replace('+', '')}`
  const address = safeUrl(value)
  const own = address !== null && ['wa.me', 'api.whatsapp.com'].includes(hostOf(address))
  return own ? address.replace(/^http:/, 'https:') : null
}

function optional(way: 'email' | 'link', href: string | null): ContactAction {
  return href === null ? text : { way, href }
}

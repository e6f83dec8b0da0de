import type { ContactAction, ContactType, NumberReader } from './ContactAction'
import { dialNumber, takeApart } from './dialNumber'
import { readEmail, splitEmails } from './emails'
import { messengerAction } from './messengerAction'
import { messengerService } from './messengerService'
import { readOpenChannel } from './openChannel'
import { profileLink } from './profileLink'
import { splitPhones } from './splitPhones'
import { safeMailto, safeUrl, withoutInvisible } from '../text/safeLink'

const text: ContactAction = { way: 'text' }

/**
 * Takes the list a value is in and the value as typed, returns the contacts in it: people type
 * several phones or addresses into one field. Each can be given to {@link contactAction}.
 */
export function splitContact(type: ContactType, value: string): string[] {
  if (type === 'phone') return splitPhones(value)
  return type === 'email' ? splitEmails(value) : [value]
}

/**
 * Takes the list a value is in, its kind (`VALUE_TYPE`, may be unknown or empty) and the value as
 * typed, returns what can safely be done with it: the table of facts 6.1, `text` when in doubt.
 *
 * @param numberOf reads a phone number as {@link dialNumber} does, or better where more is known
 */
export function contactAction(
  type: ContactType,
  kind: string,
  value: string,
  numberOf: NumberReader = dialNumber,
): ContactAction {
  const clean = withoutInvisible(value)
  const code = kind.trim().toUpperCase()
  if (clean === '' || /[^\P{Cc}\s]|\p{Cs}/u.test(clean)) return text
  if (type === 'phone') return code === 'FAX' || code === 'PAGER' ? text : phone(clean, numberOf)
  if (type === 'email') return email(clean)
  if (/\p{Cc}/u.test(clean)) return text
  if (type === 'messenger') return openChannel(value) ?? messengerAction(code, clean, numberOf)
  const profile = profileLink('site', code, clean)
  return link(profile === undefined ? safeUrl(clean) : profile)
}

/**
 * Takes the same as {@link contactAction}, returns what to show: a handle as `@name`, a site
 * without its scheme, the value otherwise. `''` for an open channel only, whose address means
 * nothing to a person: name it by `connectorName` or as an open channel.
 */
export function contactLabel(type: ContactType, kind: string, value: string): string {
  const clean = withoutInvisible(value)
  if (/^imol\|/i.test(clean)) return ''
  if (clean === '') return value
  if (type === 'phone') return clean
  if (type === 'email') return clean.replace(/^mailto:/i, '') || clean
  const code = messengerService(kind)?.toUpperCase() ?? ''
  if (code === 'TELEGRAM' || code === 'INSTAGRAM' || code === 'X') {
    const profile = profileLink(type, code === 'X' ? 'TWITTER' : code, clean)
    const handle = /^https:\/\/[^/]+\/(\w[\w.]*)\/?$/.exec(profile ?? '')?.[1]
    if (handle !== undefined) return `@${handle}`
  }
  const bare = clean.replace(/^https?:\/\//i, '')
  return (/[?#]/.test(bare) ? bare : bare.replace(/\/$/, '')) || clean
}

function phone(value: string, numberOf: NumberReader): ContactAction {
  const typed = takeApart(value)
  if (typed === null) return text
  const { extension, isPlain } = typed
  const number = numberOf(value) ?? typed.number
  // The portal keeps digits, `+`, `#`, `*`, `,` and `;`: anything else would be lost or run together.
  const isReadable = isPlain && value.replaceAll(/[^\d+]/g, '') === number
  return {
    way: 'phone',
    href: `tel:${number}${extension === '' ? '' : `;ext=${extension}`}`,
    number,
    call: isReadable ? value : `${number}${extension === '' ? '' : `;${extension}`}`,
  }
}

/** The address of a chat inside the portal goes to its messenger as it is, whatever is in it. */
function openChannel(value: string): ContactAction | null {
  const dialogId = value.replaceAll(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, '')
  const channel = readOpenChannel(dialogId)
  return channel && { way: 'openChannel', dialogId, connector: channel.connector }
}

function email(value: string): ContactAction {
  const href = safeMailto(readEmail(value) ?? '')
  return href === null ? text : { way: 'email', href }
}

function link(href: string | null): ContactAction {
  return href === null ? text : { way: 'link', href }
}

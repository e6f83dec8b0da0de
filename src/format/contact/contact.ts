import type { ContactAction, ContactType, NumberReader } from './ContactAction'
import { dialNumber } from '../phone/dialNumber'
import { readEmail, splitEmails } from './emails'
import { messengerAction } from './messengerAction'
import { messengerService } from './messengerService'
import { readOpenChannel } from './openChannel'
import { hasControls, phoneAction } from './phoneAction'
import { profileLink, withoutNationalChat } from './profileLink'
import { readSite, splitSites } from './sites'
import { splitPhones } from '../phone/splitPhones'
import { safeMailto } from '../text/safeLink'
import { withoutInvisible } from '../text/withoutInvisible'

const text: ContactAction = { way: 'text' }

/**
 * Takes the list a value is in and the value as typed, returns the contacts in it: people type
 * several phones or addresses into one field, numbers into that of a messenger, too. Each can be given to {@link contactAction}.
 */
export function splitContact(type: ContactType, value: string): string[] {
  if (type === 'phone') return splitPhones(value)
  if (type === 'email') return splitEmails(value)
  if (type === 'site') return splitSites(value)
  // An open channel's code and the address of a profile hold digits that are no phone numbers.
  if (type !== 'messenger' || /imol\||:\/\//i.test(value)) return [value]
  const handles = value.trim().split(/\s*[,;/|\n]\s*|\s+(?=[@+])/)
  return handles.every((handle) => /^@[\w.]+$|^\+[\d\s().-]+$/.test(handle))
    ? handles
    : splitPhones(value)
}

/**
 * Takes the multifield a value is in, its kind (`VALUE_TYPE`, may be unknown or empty) and the
 * value as typed, returns the safe action for it; `text` when in doubt.
 *
 * @param numberOf reads a phone number like {@link dialNumber}, or with more knowledge, such as its
 * country
 * @see https://apidocs.bitrix24.com/api-reference/crm/data-types.html (crm_multifield)
 */
export function contactAction(
  type: ContactType,
  kind: string,
  value: string,
  numberOf: NumberReader = dialNumber,
): ContactAction {
  const clean = withoutInvisible(value)
  const code = kind.trim().toUpperCase()
  if (type === 'phone') return phoneAction(kind, value, numberOf)
  if (clean === '' || hasControls(clean)) return text
  if (type === 'email') return email(clean)
  if (/\p{Cc}/u.test(clean)) return text
  if (type === 'messenger') return openChannel(value) ?? messengerAction(code, clean, numberOf)
  const profile = profileLink('site', code, clean)
  return link(profile === undefined ? withoutNationalChat(readSite(clean)) : profile)
}

/**
 * Takes the same as {@link contactAction}, returns the text to show: a handle as `@name`, a site
 * without its scheme, otherwise the value. `''` for an open channel, whose value is internal: show
 * `connectorName` or a generic label instead.
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

/**
 * The portal's messenger gets the value unchanged, with whatever a third-party connector put in it.
 */
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

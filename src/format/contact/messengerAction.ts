import type { ContactAction, NumberReader } from './ContactAction'
import { messengerService, type MessengerService } from './messengerService'
import { phoneChat } from './phoneChats'
import { messengerAddress, profileLink, readHandle, withoutNationalChat } from './profileLink'

/**
 * Takes the kind and the value of a messenger, returns the safe action for it.
 *
 * @param kind VALUE_TYPE, the portal's own or an integration's; see {@link messengerService}
 * @param value without invisible characters
 */
export function messengerAction(
  kind: string,
  value: string,
  numberOf: NumberReader,
): ContactAction {
  const chat = ownChat(value)
  if (chat !== null) return linkAction(chat)
  const service = messengerService(kind)
  // Of what the portal has no kind for, only a value that names its service can be opened.
  const [, name = '', rest = ''] = /^(\p{L}[\p{L} /]*?)[\s:–-]+(\S.*)$/u.exec(value) ?? []
  const first = messengerService(name)
  if (first !== null && (service ?? first) === first) return serviceAction(first, rest, numberOf)
  if (service !== null) return serviceAction(service, value, numberOf)
  const last = messengerService(wordsBehind(value))
  if (last !== null) return serviceAction(last, value, numberOf)
  return linkAction(messengerAddress(value))
}

function serviceAction(
  service: MessengerService,
  value: string,
  numberOf: NumberReader,
): ContactAction {
  if (service === 'Bitrix24') {
    // User ids of a portal are shorter than any phone number with an area code.
    return /^(?:chat)?[1-9]\d{0,8}$/.test(value)
      ? { way: 'portalChat', dialogId: value }
      : { way: 'text' }
  }
  if (service === 'Skype') return skype(value)
  const chat = phoneChat(service, numberOf(value))
  // "Ann (@ann_p)" and "@ann_p Ann": the handle alone.
  const [handle, second] = value.match(/(?<![^\s(])@[\w.]+(?![^\s),])/g) ?? []
  const profile = handle && !second ? handle : value.replace(/\s*\([^()]*\)$/, '')
  const link = chat ?? profileLink('messenger', service.toUpperCase(), profile)
  // The address of another messenger says what it is.
  return linkAction(link ?? messengerAddress(value))
}

/**
 * Addresses that the messengers' own programs and integrations write, with the number or the handle in them. Their
 * numbers have a calling code, with or without its plus.
 */
const ownAddresses: readonly (readonly [service: string, form: RegExp])[] = [
  ['Viber', /^viber:\/\/(?:chat|add|contact)\/?\?(?:number|contact)=(?:%2B|\+)?(\d+)(?:&|$)/i],
  ['WhatsApp', /^whatsapp:\/\/send\/?\?(?:.*&)?phone=(?:%2B|\+)?(\d+)/i],
  ['WhatsApp', /^(\d+)(?::\d+)?@(?:c\.us|s\.whatsapp\.net)$/i],
  ['Telegram', /^tg:\/\/resolve\/?\?(?:phone|domain)=([a-z]\w{3,31}|\d+)$/i],
]

/** Takes a value, returns the link to the chat that it is an own address of, or null. */
function ownChat(value: string): string | null {
  for (const [service, form] of ownAddresses) {
    const found = form.exec(value)?.[1]
    if (found === undefined) continue
    if (/\D/.test(found)) return `https://t.me/${found}`
    return withoutNationalChat(`?phone=${found}`) && phoneChat(service, `+${found}`)
  }
  return null
}

function skype(value: string): ContactAction {
  const name = readHandle(value)
    .replace(/^skype:/i, '')
    .replace(/\?(?:chat|call)$/i, '')
  // Only Skype's own prefix `live:`: any other colon would change the scheme of the link.
  const usable = /^(?:live:)?(?=.*[a-z])[\w.,-]+$/i.test(name)
  return usable ? { way: 'app', href: `skype:${name}?chat` } : { way: 'text' }
}

/** The text after a phone number or a handle: "+7 916 … (WhatsApp)". */
function wordsBehind(value: string): string {
  return /^(?:[+(\d][\d\s().+\p{Pd}]*|@\S+[\s(]+)\p{L}/u.test(value)
    ? value.replaceAll(/[^\p{L}\s]/gu, ' ')
    : ''
}

function linkAction(href: string | null): ContactAction {
  if (href === null) return { way: 'text' }
  return { way: href.startsWith('https:') ? 'link' : 'app', href }
}

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
  const chat = viberChat(value)
  if (chat !== null) return linkAction(chat)
  const service = messengerService(kind)
  if (service !== null) return serviceAction(service, value, numberOf)
  // The portal has no kind for these services, so that only a value that names its service can be
  // opened.
  const [, name = '', rest = ''] = /^(\p{L}[\p{L} ]*?)[\s:–-]+(\S.*)$/u.exec(value) ?? []
  const first = messengerService(name)
  if (first !== null) return serviceAction(first, rest, numberOf)
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
    return /^[1-9]\d{0,8}$/.test(value) ? { way: 'portalChat', dialogId: value } : { way: 'text' }
  }
  if (service === 'Skype') return skype(value)
  const chat = phoneChat(service, numberOf(value))
  return linkAction(chat ?? profileLink('messenger', service.toUpperCase(), value) ?? null)
}

/**
 * Takes an address of Viber's own scheme, returns the link to the same chat, or null. Viber takes numbers with the
 * calling code only, with or without its plus.
 */
function viberChat(value: string): string | null {
  const number =
    /^viber:\/\/(?:chat|add|contact)\?(?:number|contact)=(?:%2B|\+)?(\d+)$/i.exec(value)?.[1] ?? ''
  return withoutNationalChat(`?phone=${number}`) && phoneChat('Viber', `+${number}`)
}

function skype(value: string): ContactAction {
  const name = readHandle(value)
    .replace(/^skype:/i, '')
    .replace(/\?(?:chat|call)$/i, '')
  // Only Skype's own prefix `live:`: any other colon would change the scheme of the link.
  const usable = /^(?:live:)?(?=.*[a-z])[\w.,-]+$/i.test(name)
  return usable ? { way: 'app', href: `skype:${name}?chat` } : { way: 'text' }
}

/** The text after a phone number: "+7 916 … (WhatsApp)". */
function wordsBehind(value: string): string {
  return /^[+(\d][\d\s().+\p{Pd}]*\p{L}/u.test(value) ? value.replaceAll(/[^\p{L}\s]/gu, ' ') : ''
}

function linkAction(href: string | null): ContactAction {
  if (href === null) return { way: 'text' }
  return { way: href.startsWith('https:') ? 'link' : 'app', href }
}

import type { ContactAction, NumberReader } from './ContactAction'
import { messengerService, type MessengerService } from './messengerService'
import { phoneChat } from './phoneChats'
import { messengerAddress, profileLink, readHandle } from './profileLink'

/**
 * Takes the kind and the value of a messenger, returns what can safely be done with it.
 *
 * @param kind VALUE_TYPE, the portal's own or an integration's; see {@link messengerService}
 * @param value without invisible characters
 */
export function messengerAction(
  kind: string,
  value: string,
  numberOf: NumberReader,
): ContactAction {
  const service = messengerService(kind)
  if (service !== null) return serviceAction(service, value, numberOf)
  // The portal has no kind for these: only a value that says itself what it is can be opened.
  const [, name = '', rest = ''] = /^(\p{L}[\p{L} ]*?)[\s:–-]+(\S.*)$/u.exec(value) ?? []
  const first = messengerService(name)
  if (first !== null) return serviceAction(first, rest, numberOf)
  const last = messengerService(wordsBehind(value))
  if (last !== null) return serviceAction(last, value, numberOf)
  return linkTo(messengerAddress(value))
}

function serviceAction(
  service: MessengerService,
  value: string,
  numberOf: NumberReader,
): ContactAction {
  if (service === 'Bitrix24') {
    // The ids of a portal's users are shorter than any phone number with its area.
    return /^[1-9]\d{0,8}$/.test(value) ? { way: 'portalChat', dialogId: value } : { way: 'text' }
  }
  if (service === 'Skype') return skype(value)
  const chat = phoneChat(service, numberOf(value))
  return linkTo(chat ?? profileLink('messenger', service.toUpperCase(), value) ?? null)
}

function skype(value: string): ContactAction {
  const name = readHandle(value)
    .replace(/^skype:/i, '')
    .replace(/\?(?:chat|call)$/i, '')
  // A colon only as Skype itself puts it: another would bring in another scheme.
  const usable = /^(?:live:)?(?=.*[a-z])[\w.,-]+$/i.test(name)
  return usable ? { way: 'app', href: `skype:${name}?chat` } : { way: 'text' }
}

/** What is written behind a phone number: "+7 916 … (WhatsApp)". */
function wordsBehind(value: string): string {
  return /^[+(\d][\d\s().+\p{Pd}]*\p{L}/u.test(value) ? value.replaceAll(/[^\p{L}\s]/gu, ' ') : ''
}

function linkTo(href: string | null): ContactAction {
  if (href === null) return { way: 'text' }
  return { way: href.startsWith('https:') ? 'link' : 'app', href }
}

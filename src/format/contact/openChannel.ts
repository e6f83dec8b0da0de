import { messengerService } from './messengerService'

/** Connectors whose names say more than the service they belong to. */
const connectors: Readonly<Record<string, string>> = {
  facebook: 'Facebook Messenger',
  fbinstagramdirect: 'Instagram Direct',
}

/**
 * Takes a messenger value, returns the connector's code and the number of the open channel when it
 * is the portal's inner address of a chat (facts 6.2: `imol|livechat|1|67|21`), otherwise null.
 */
export function readOpenChannel(value: string): { connector: string; line: string } | null {
  const [, connector, line] = /^imol\|([^|\s]+)\|([^|\s]+)(?:\||$)/i.exec(value.trim()) ?? []
  return connector === undefined || line === undefined ? null : { connector, line }
}

/**
 * Takes a connector's code, the portal's own or that of a third party (`wz_whatsapp_c0…`), returns
 * the service it belongs to, or null for the portal's own live chat and for a code that names none:
 * facts 12 say to call these an open channel.
 */
export function connectorName(code: string): string | null {
  const key = code.toLowerCase()
  const own = Object.hasOwn(connectors, key) ? connectors[key] : undefined
  return own ?? messengerService(key)
}

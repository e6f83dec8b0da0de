import { messengerService } from './messengerService'

/** Connectors that have a more precise name than the service they belong to. */
const connectors: Readonly<Record<string, string>> = {
  facebook: 'Facebook Messenger',
  fbinstagramdirect: 'Instagram Direct',
  ok: 'OK',
  olx: 'OLX',
}

/**
 * Takes a messenger value, returns the connector's code and the number of the open channel when it
 * is a chat of one (`imol|livechat|1|67|21`: connector, channel, chat, guest), otherwise null.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/data-types.html (crm_multifield)
 */
export function readOpenChannel(value: string): { connector: string; line: string } | null {
  const [, connector, line] = /^imol\|([^|\s]+)\|([^|\s]+)(?:\||$)/i.exec(value.trim()) ?? []
  return connector === undefined || line === undefined ? null : { connector, line }
}

/**
 * Takes a connector's code, the portal's own or a third party's (`wz_whatsapp_c0…`), returns the
 * service it belongs to. Null for the portal's live chat and for unknown codes: show a generic
 * label for these.
 */
export function connectorName(code: string): string | null {
  const key = code.toLowerCase()
  const own = Object.hasOwn(connectors, key) ? connectors[key] : undefined
  return own ?? messengerService(key)
}

/** Brand names are the same in every language; other connectors are named by the card. */
const brands: Readonly<Record<string, string>> = {
  avito: 'Avito',
  facebook: 'Facebook Messenger',
  facebookcomments: 'Facebook',
  fbinstagram: 'Instagram',
  fbinstagramdirect: 'Instagram Direct',
  imessage: 'Apple Messages',
  telegram: 'Telegram',
  telegrambot: 'Telegram',
  viber: 'Viber',
  vkgroup: 'VK',
  vkgrouporder: 'VK',
  wechat: 'WeChat',
  whatsapp: 'WhatsApp',
  whatsappbyedna: 'WhatsApp',
  whatsappbytwilio: 'WhatsApp',
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
 * Takes a connector's code, returns the brand it belongs to, or null for the portal's own live
 * chat and for a code that is not known: facts 12 say to call these an open channel.
 */
export function connectorName(code: string): string | null {
  const key = code.toLowerCase()
  return Object.hasOwn(brands, key) ? (brands[key] ?? null) : null
}

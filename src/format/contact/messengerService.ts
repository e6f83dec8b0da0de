/** Services with the patterns of their other names. */
const aliases = [
  ['WhatsApp', /^w[ha]{1,2}ts?app|^whats$|^(?:ва|во)[тцч]{1,2}с?ап|^wa(?:ba|pi)?$|^ва$/],
  ['Telegram', /^tele?gr(?:$|a?m)|^телег(?:$|р?ам|[аеиуо]й?$)|^tg(?:api)?$|^тг$/],
  ['Viber', /^viber|^вайбер/],
  ['Instagram', /^(?:fb)?inst(?:$|a(?:$|g|pi|d))|^ig$|^инст(?:$|[аеуы]$|ой$|а?г)/],
  ['Facebook', /^facebook|^фейсбук|^fb$/],
  ['VK', /^vk$|^вк$|^vkont|^vkgroup|^вконта/],
  ['MAX', /^max(?:bot)?$|^макс$/],
  ['Skype', /^skype|^скайп/],
  ['X', /^twitter/],
  ['Apple Messages', /^imessage/],
] as const

/** Services that are written by their own name only, or with a word of {@link glued} behind it. */
const others = [
  'Bitrix24',
  'Avito',
  'WeChat',
  'Signal',
  'LINE',
  'Zalo',
  'Kakao',
  'Discord',
  'LiveJournal',
  'ICQ',
  'MSN',
  'Jabber',
] as const

/** What may be glued to a name: "linebot", "kakaotalk", "avito2". Other words begin like names: "linear", "zaloga". */
const glued = /^(?:bot|app|api|oa|talk|chat|work|official|messenger|direct|business|crm|\d+)*$/

/** The name of a messenger service, the same in every language. */
export type MessengerService = (typeof aliases)[number][0] | (typeof others)[number]

/**
 * Takes a kind as the portal or an integration writes it (`TELEGRAM`, `IMOL|TELEGRAM`, `Whats
 * App`), the code of a connector (`wz_whatsapp_c0…`) or free text, returns the service it names, or
 * null.
 */
export function messengerService(text: string): MessengerService | null {
  for (const word of text.toLowerCase().split(/[^\p{L}\d]+/u)) {
    const found =
      aliases.find(([, beginning]) => beginning.test(word))?.[0] ??
      others.find(
        (name) => word.startsWith(name.toLowerCase()) && glued.test(word.slice(name.length)),
      )
    if (found) return found
  }
  return null
}

/** A messenger that finds people by their phone number. */
type PhoneChat = { name: string; href: string }

/**
 * Takes a number as {@link dialNumber} returns it, returns chat links of the messengers that take
 * phone numbers; each `href` is safe. Empty for a number without `+`, which could reach somebody
 * else. All links from numbers to messengers are built here.
 */
export function phoneChats(number: string): PhoneChat[] {
  const digits = /^\+([1-9]\d{7,14})$/.exec(number)?.[1]
  if (digits === undefined) return []
  return [
    { name: 'WhatsApp', href: `https://wa.me/${digits}` },
    { name: 'Telegram', href: `https://t.me/+${digits}` },
    { name: 'Viber', href: `viber://chat?number=%2B${digits}` },
  ]
}

/**
 * Takes a messenger and a number, returns the address of the chat; null for a number without `+`.
 */
export function phoneChat(name: string, number: string | null): string | null {
  return phoneChats(number ?? '').find((chat) => chat.name === name)?.href ?? null
}

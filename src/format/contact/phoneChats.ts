/** A messenger in which somebody can be written to by their phone number. */
type PhoneChat = { name: string; href: string }

/**
 * Takes a number as {@link dialNumber} returns it, returns the messengers that take phone numbers;
 * each `href` is safe as it is. Only for a number with its country: a national one, and digits
 * without a plus, would reach somebody else. Every link from a number to a messenger is made here.
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

/** Takes a messenger and a number, returns the address of the chat there; null as above. */
export function phoneChat(name: string, number: string | null): string | null {
  return phoneChats(number ?? '').find((chat) => chat.name === name)?.href ?? null
}

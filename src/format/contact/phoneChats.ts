/** A messenger in which somebody can be written to by their phone number. */
export type PhoneChat = { name: string; href: string }

/**
 * Takes a number as {@link dialNumber} returns it, returns the messengers that take phone numbers;
 * each `href` is safe as it is. Only for a number with its country: a national one would reach
 * somebody else.
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

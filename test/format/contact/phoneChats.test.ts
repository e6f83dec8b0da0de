import { expect, it } from 'vitest'
import { phoneChat, phoneChats } from '../../../src/format/contact/phoneChats'

it('leads to the same number in each messenger', () => {
  expect(phoneChats('+447700900123')).toEqual([
    { name: 'WhatsApp', href: 'https://wa.me/447700900123' },
    { name: 'Telegram', href: 'https://t.me/+447700900123' },
    { name: 'Viber', href: 'viber://chat?number=%2B447700900123' },
  ])
})

it.each(['84955550123', '112', '+112', '+0123456789', '', '+44 7700', 'javascript:alert(1)'])(
  'leads nowhere from %j, which names no country or is no whole number',
  (number) => expect(phoneChats(number)).toEqual([]),
)

it('leads to the messenger that is asked for, if it takes phone numbers', () => {
  expect(phoneChat('Viber', '+447700900123')).toBe('viber://chat?number=%2B447700900123')
  expect(phoneChat('VK', '+447700900123')).toBeNull()
  expect(phoneChat('Viber', '07700900123')).toBeNull()
  expect(phoneChat('Viber', null)).toBeNull()
})

import { expect, it } from 'vitest'
import { messengerService } from '../../../src/format/contact/messengerService'

it.each([
  ['WHATSAPP', 'WhatsApp'],
  ['Whats App', 'WhatsApp'],
  ['whats_app', 'WhatsApp'],
  ['IMOL|WHATSAPP', 'WhatsApp'],
  ['вацап', 'WhatsApp'],
  ['ватсапп', 'WhatsApp'],
  ['TELEGRAM', 'Telegram'],
  ['telegrambot', 'Telegram'],
  ['ТГ', 'Telegram'],
  ['IMOL|VIBER', 'Viber'],
  ['INSTAGRAM_DIRECT', 'Instagram'],
  ['VKontakte', 'VK'],
  ['MAX', 'MAX'],
  ['SKYPE', 'Skype'],
  ['TWITTER', 'X'],
  ['ICQ', 'ICQ'],
  ['LIVEJOURNAL', 'LiveJournal'],
])('%s is %s', (text, name) => {
  expect(messengerService(text)).toBe(name)
})

it.each([
  '',
  'OTHER',
  'WORK',
  'IMOL',
  'OPENLINE',
  'what',
  'wash',
  'maximum',
  'task',
  'constructor',
])('%j is no messenger', (text) => {
  expect(messengerService(text)).toBeNull()
})

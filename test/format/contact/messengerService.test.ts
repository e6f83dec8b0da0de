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
  ['инстаграмм', 'Instagram'],
  ['в инсте', 'Instagram'],
  ['wz_instapi_c0ffee', 'Instagram'],
  ['fbinstagramdirect', 'Instagram'],
  ['телеграмм', 'Telegram'],
  ['телега', 'Telegram'],
  ['Bitrix24', 'Bitrix24'],
  ['WeChat', 'WeChat'],
  ['wechatwork', 'WeChat'],
  ['linebot', 'LINE'],
  ['kakaotalk_2', 'Kakao'],
  ['avito2', 'Avito'],
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
  'институт',
  'Инструктор',
  'инстанция',
  'instant',
  'телеграф',
  'Telegraph Road',
  'вконтексте',
  'linear',
  'Linea',
  'lines',
  'zaloga',
  'signalling',
])('%j is no messenger', (text) => {
  expect(messengerService(text)).toBeNull()
})

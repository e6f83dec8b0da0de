import { describe, expect, it } from 'vitest'
import { connectorName, readOpenChannel } from '../../../src/format/contact/openChannel'

describe('readOpenChannel', () => {
  it.each([
    ['imol|livechat|1|67|21', 'livechat', '1'],
    ['imol|myconnector|107|channel-123|ext-user-42', 'myconnector', '107'],
    ['imol|viber|2', 'viber', '2'],
  ])('reads %s', (value, connector, line) => {
    expect(readOpenChannel(value)).toEqual({ connector, line })
  })

  it.each([
    '',
    'imol',
    'imol|',
    'imol||1',
    'imol|livechat',
    'imol|livechat|',
    'x|livechat|1',
    'imol|a b|1',
  ])('finds no channel in %j', (value) => {
    expect(readOpenChannel(value)).toBeNull()
  })
})

describe('connectorName', () => {
  it.each([
    ['telegrambot', 'Telegram'],
    ['viber', 'Viber'],
    ['whatsappbyedna', 'WhatsApp'],
    ['facebook', 'Facebook Messenger'],
    ['fbinstagramdirect', 'Instagram Direct'],
    ['vkgroup', 'VK'],
    ['WeChat', 'WeChat'],
    ['ok', 'OK'],
    ['maxbot', 'MAX'],
    ['wz_whatsapp_c0ffee00c0ffee00c0ffee00c0ffee00', 'WhatsApp'],
    ['ank_chats_app24_whatsapp', 'WhatsApp'],
    ['WZ_TELEGRAM_C0FFEE', 'Telegram'],
    ['chatapp_tg', 'Telegram'],
    ['radist-max', 'MAX'],
    ['wz_vk_00', 'VK'],
    ['avito', 'Avito'],
    ['imessage', 'Apple Messages'],
    ['fbinstagram', 'Instagram'],
    ['facebookcomments', 'Facebook'],
  ])('names %s', (code, name) => {
    expect(connectorName(code)).toBe(name)
  })

  it.each([
    'livechat',
    'network',
    'myconnector',
    'c0ffee00fb00',
    'maximum',
    '',
    'constructor',
    '__proto__',
  ])('leaves %j to the words of the card', (code) => {
    expect(connectorName(code)).toBeNull()
  })
})

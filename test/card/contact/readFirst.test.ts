import { describe, expect, it } from 'vitest'
import { readContact } from '../../../src/card/contact/readContact'
import { readFirst, splitFirst } from '../../../src/card/contact/readFirst'
import type { ContactType } from '../../../src/format/contact/ContactAction'
import { say } from '../../support/say'

const contact = (kind: string, value: string) => ({ key: '1', kind, value })

describe('before the later chunk has come', () => {
  it.each([
    ['WORK', '+49 30 1234567'],
    ['FAX', '+49 30 1234567'],
    ['', '8 (495) 123-45-67 доб. 12'],
    ['OTHER', 'call me'],
  ])('a phone of the kind %j, %j, is what it will be', (kind, value) => {
    const phone = contact(kind, value)
    expect(readFirst('phone', phone, say)).toEqual(readContact('phone', phone, say))
    expect(splitFirst('phone', `${value}, ${value}`)).toHaveLength(value === 'call me' ? 1 : 2)
  })

  it.each<[ContactType, string, string, string | null]>([
    ['email', 'WORK', 'ann@example.com', say('kind.email.WORK')],
    ['site', 'WORK', 'example.com', say('kind.corporate')],
    // The line of the name that is to come, so that nothing moves.
    ['messenger', 'TELEGRAM', '@ann_lee', '\u00a0'],
  ])('%s %s %j is text', (type, kind, value, label) => {
    expect(readFirst(type, contact(kind, value), say)).toEqual({
      action: { way: 'text' },
      name: value,
      kind: label,
    })
    expect(splitFirst(type, `${value}; ${value}`)).toHaveLength(1)
  })

  it('the inner address of an open channel is not shown', () => {
    const channel = contact('IMOL', '\u200bimol|livechat|1|67|21')
    expect(readFirst('messenger', channel, say)).toMatchObject({
      action: { way: 'openChannel' },
      name: say('channel.other'),
      kind: say('kind.openChannel'),
    })
  })
})

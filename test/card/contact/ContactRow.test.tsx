import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderCard } from '../../support/renderCard'
import { say, saying } from '../../support/say'

const reach = () => within(screen.getByRole('region', { name: say('block.reach') }))
const phones = (...values: string[]) => ({ PHONE: values.map((VALUE) => ({ VALUE })) })
const messenger = (VALUE_TYPE: string, VALUE: string) => ({
  PHONE: undefined,
  IM: [{ ID: '1', VALUE_TYPE, VALUE }],
})

describe('a phone with more than a number in its field', () => {
  it('is shown as typed, dialled with its extension, and called without what cannot be dialled', async () => {
    const typed = 'тел. +1 212 555 0123 (доб. 12)'
    const { user, portal } = await renderCard(phones(typed))
    expect(await reach().findByRole('link', { name: typed })).toHaveAttribute(
      'href',
      'tel:+12125550123;ext=12',
    )
    await user.click(
      reach().getByRole('button', { name: say('action.callNumber', { number: typed }) }),
    )
    expect(portal.sent('imPhoneTo')).toEqual([{ phone: '+12125550123;12' }])
    await user.click(reach().getByRole('button', { name: say('action.copy', { what: typed }) }))
    expect(await navigator.clipboard.readText()).toBe(typed)
  })

  it('has a row for each of two numbers; the first is what the card is for', async () => {
    const { user, portal } = await renderCard(phones('+12125550123; +33 1 99 00 12 34'))
    expect(await reach().findByRole('link', { name: '+1 212 555 0123' })).toBeVisible()
    expect(reach().getByRole('link', { name: '+33 1 99 00 12 34' })).toHaveAttribute(
      'href',
      'tel:+33199001234',
    )
    const [first, second, ...more] = reach().getAllByRole('button', { name: saying('action.call') })
    expect(more).toEqual([])
    expect(first).toHaveTextContent(say('action.call'))
    if (second) await user.click(second)
    expect(portal.sent('imPhoneTo')).toEqual([{ phone: '+33 1 99 00 12 34' }])
  })

  it('is dialled without a trunk digit, in the messengers too', async () => {
    const { user, portal } = await renderCard(phones('+49 030 123456'))
    const link = await reach().findByRole('link', { name: '+49 30 123456' })
    expect(link).toHaveAttribute('href', 'tel:+4930123456')
    await user.click(
      reach().getByRole('button', { name: say('action.callNumber', { number: '+49 30 123456' }) }),
    )
    expect(portal.sent('imPhoneTo')).toEqual([{ phone: '+4930123456' }])
    await user.click(reach().getByRole('button', { name: saying('action.writeTo') }))
    expect(reach().getByRole('menuitem', { name: 'WhatsApp' })).toHaveAttribute(
      'href',
      'https://wa.me/4930123456',
    )
  })

  it('names no country and no messenger for an 8 of Russia behind a plus', async () => {
    await renderCard(phones('+8 800 555 35 35', '+12125550123'))
    await reach().findByRole('link', { name: '+1 212 555 0123' })
    expect(reach().getByRole('link', { name: '+8 800 555 35 35' })).toHaveAttribute(
      'href',
      'tel:88005553535',
    )
    expect(reach().queryByText('Bangladesh')).not.toBeInTheDocument()
    expect(reach().getAllByRole('button', { name: saying('action.writeTo') })).toHaveLength(1)
  })
})

describe('an e-mail field', () => {
  it('leads to every address in it', async () => {
    await renderCard({
      EMAIL: [
        { ID: '1', VALUE: "o'hara@example.com" },
        { ID: '2', VALUE: 'Иван <ivan@example.com>' },
        { ID: '3', VALUE: 'a@example.com; b@example.com;' },
      ],
    })
    const links = reach().getAllByRole('link', { name: /@example.com>?$/ })
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual(
      expect.arrayContaining([
        ["o'hara@example.com", "mailto:o'hara@example.com"],
        ['Иван <ivan@example.com>', 'mailto:ivan@example.com'],
        ['a@example.com', 'mailto:a@example.com'],
        ['b@example.com', 'mailto:b@example.com'],
      ]),
    )
  })
})

describe('a value that is nothing but a scheme', () => {
  it('is shown as the text it is', async () => {
    await renderCard({
      EMAIL: [{ ID: '1', VALUE: 'mailto:' }],
      WEB: [{ ID: '2', VALUE_TYPE: 'WORK', VALUE: 'http://' }],
      IM: undefined,
    })
    expect(reach().getByText('http://')).toBeVisible()
    expect(reach().getByText('mailto:')).toBeVisible()
    expect(reach().queryByText(say('channel.other'))).not.toBeInTheDocument()
  })
})

describe('a messenger', () => {
  it.each(['http://shop.example/a', 'mailto:ann@shop.example'])(
    'that is %s under the kind of open channels is not called one',
    async (value) => {
      await renderCard(messenger('OPENLINE', value))
      expect(reach().getByText(value.replace('http://', ''))).toBeVisible()
      expect(reach().queryByText(say('kind.openChannel'))).not.toBeInTheDocument()
    },
  )

  it.each([
    ['TELEGRAM', 'telegram', 'Telegram'],
    ['IMOL|TELEGRAM', 'kitchen_bot', 'Telegram'],
    ['VIBER', '+44 7700 900123', 'Viber'],
  ])('of the kind %s is called by its brand', async (kind, value, brand) => {
    await renderCard(messenger(kind, value))
    expect(await reach().findByText(brand)).toBeVisible()
  })

  it.each([
    'imol|wz_whatsapp_c0ffee00c0ffee00c0ffee00c0ffee00|16|79161234567|402',
    'imol|ank_chats_app24_whatsapp|7|120363000000000000@g.us|389',
  ])(
    'of a third party is named by what it is, and reached by its whole address: %s',
    async (value) => {
      const { user, portal } = await renderCard(messenger('IMOL|WHATSAPP', value))
      expect(reach().getByText('WhatsApp')).toBeVisible()
      expect(document.body.outerHTML).not.toContain('imol')
      await user.click(reach().getByRole('button', { name: `${say('action.openChat')}: WhatsApp` }))
      expect(portal.sent('imOpenMessenger')).toEqual([{ dialogId: value }])
    },
  )

  it('of a connector that nobody knows is named by its kind', async () => {
    await renderCard(messenger('IMOL|TELEGRAM', 'imol|ourconnector|3|channel-1|guest'))
    expect(
      reach().getByRole('button', { name: `${say('action.openChat')}: Telegram` }),
    ).toBeVisible()
  })

  it.each([
    ['WHATSAPP', '+44 7700 900123', 'WhatsApp', 'https://wa.me/447700900123'],
    ['TELEGRAM', '+44 7700 900123', 'Telegram', 'https://t.me/+447700900123'],
    ['IMOL|VIBER', '+44 7700 900123', 'Viber', 'viber://chat?number=%2B447700900123'],
    ['VIBER', '+49 030 123456', 'Viber', 'viber://chat?number=%2B4930123456'],
  ])('of the kind %s with %s', async (kind, value, name, href) => {
    await renderCard(messenger(kind, value))
    expect(reach().getByText(name)).toBeVisible()
    await expect
      .poll(() => reach().getByRole('link', { name: value }).getAttribute('href'))
      .toBe(href)
  })

  it.each([
    ['VIBER', '8 916 123-45-67', 'Viber'],
    ['WHATSAPP', '79161234567', 'WhatsApp'],
    ['MAX', '+7 916 123-45-67', 'MAX'],
    ['VK', '123456789', 'VK'],
    ['OTHER', 'whatsapp: 8 916 123-45-67', say('kind.OTHER')],
  ])('of the kind %s leads nowhere from %s', async (kind, value, name) => {
    await renderCard(messenger(kind, value))
    expect(reach().getByText(name)).toBeVisible()
    expect(reach().getByText(value)).toBeVisible()
    expect(reach().queryByRole('link', { name: value })).not.toBeInTheDocument()
  })

  it('with two numbers in its field has a row for each', async () => {
    await renderCard(messenger('WHATSAPP', '+44 7700 900123, +44 7700 900124'))
    const hrefs = reach()
      .getAllByRole('link', { name: /^\+44/ })
      .map((link) => link.getAttribute('href'))
    expect(hrefs).toEqual(['https://wa.me/447700900123', 'https://wa.me/447700900124'])
  })
})

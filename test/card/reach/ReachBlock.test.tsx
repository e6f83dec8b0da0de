import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { renderCard } from '../../support/renderCard'
import { hear } from '../../support/fakes/hear'
import { say, saying } from '../../support/say'

const reach = () => within(screen.getByRole('region', { name: say('block.reach') }))
const copy = () =>
  reach().getByRole('button', { name: say('action.copy', { what: '+5454777777' }) })

describe('the phone of the sample lead', () => {
  it('is a link that the device can call, its kind beside it', async () => {
    await renderCard()
    const link = reach().getByRole('link', { name: '+5454777777' })
    expect(link).toHaveAttribute('href', 'tel:+5454777777')
    expect(reach().getByText(say('kind.OTHER'))).toBeVisible()
  })

  it('is called through the portal, as the lead has it', async () => {
    const { user, portal } = await renderCard()
    await user.click(
      reach().getByRole('button', {
        name: say('action.callNumber', { number: `+5454777777, ${say('kind.OTHER')}` }),
      }),
    )
    expect(portal.sent('imPhoneTo')).toEqual([{ phone: '+5454777777' }])
    await hear(say('action.calling', { number: '+5454777777' }))
  })

  it('is shown though the flag of the portal says that there is none', async () => {
    await renderCard({ HAS_PHONE: 'N', HAS_EMAIL: 'N', HAS_IMOL: 'N' })
    expect(reach().getByRole('link', { name: '+5454777777' })).toBeVisible()
    expect(reach().getByRole('button', { name: saying('action.openChat') })).toBeVisible()
  })

  it('can be called within five presses of Tab', async () => {
    const { user } = await renderCard()
    const controls = [
      reach().getByRole('link', { name: '+5454777777' }),
      reach().getByRole('button', {
        name: say('action.callNumber', { number: `+5454777777, ${say('kind.OTHER')}` }),
      }),
    ]
    const reached: (Element | null)[] = []
    for (let press = 0; press < 5; press += 1) {
      await user.tab()
      reached.push(document.activeElement)
    }
    expect(controls.some((control) => reached.includes(control))).toBe(true)
  })
})

describe('the open channel of the sample lead', () => {
  it('is called by what it is, and its address is nowhere to be read', async () => {
    const { user } = await renderCard()
    expect(reach().getByText(say('channel.livechat'))).toBeVisible()
    expect(reach().getByText(say('kind.openChannel'))).toBeVisible()
    for (const toggle of screen.getAllByRole('button', { expanded: false }))
      await user.click(toggle)
    expect(document.body.outerHTML).not.toContain('imol')
  })

  it('opens in the messenger of the portal, by its whole address', async () => {
    const { user, portal } = await renderCard()
    await user.click(
      reach().getByRole('button', {
        name: say('action.open', { what: 'chat: Website live chat' }),
      }),
    )
    expect(portal.sent('imOpenMessenger')).toEqual([{ dialogId: 'imol|livechat|1|67|21' }])
    await hear(say('action.chatAsked'))
  })

  it('is named by its brand, or as an open channel when nobody knows it', async () => {
    await renderCard({
      IM: [
        { ID: '1', VALUE_TYPE: 'IMOL', VALUE: 'imol|telegrambot|3|555|48' },
        { ID: '2', VALUE_TYPE: 'OPENLINE', VALUE: 'imol|ourconnector|3|channel-1|guest' },
      ],
    })
    expect(
      reach().getByRole('button', { name: say('action.open', { what: 'chat: Telegram' }) }),
    ).toBeVisible()
    expect(
      reach().getByRole('button', {
        name: say('action.open', { what: 'chat: Open channel chat' }),
      }),
    ).toBeVisible()
  })

  it('keeps an address that leads nowhere to itself', async () => {
    await renderCard({ IM: [{ ID: '1', VALUE_TYPE: 'OPENLINE', VALUE: 'imol|775' }] })
    expect(reach().getByText(say('channel.other'))).toBeVisible()
    expect(document.body.outerHTML).not.toContain('imol')
  })
})

describe('contacts of every type', () => {
  it('have what can safely be done with them', async () => {
    await renderCard({
      EMAIL: [{ ID: '1', VALUE_TYPE: 'WORK', VALUE: 'marta@example.com' }],
      WEB: [{ ID: '2', VALUE_TYPE: 'WORK', VALUE: 'example.com' }],
      IM: [{ ID: '3', VALUE_TYPE: 'TELEGRAM', VALUE: '@example_studio' }],
    })
    expect(reach().getByRole('link', { name: 'marta@example.com' })).toHaveAttribute(
      'href',
      'mailto:marta@example.com',
    )
    const site = reach().getByRole('link', { name: 'example.com' })
    expect(site).toHaveAttribute('href', expect.stringMatching(/^https:\/\/example\.com\/?$/))
    expect(site).toHaveAttribute('target', '_blank')
    expect(site).toHaveAttribute('rel', 'noopener noreferrer')
    expect(reach().getByRole('link', { name: '@example_studio' })).toHaveAttribute(
      'href',
      'https://t.me/example_studio',
    )
  })

  it('that are no contacts at all are only text, to be copied', async () => {
    await renderCard({
      PHONE: [{ ID: '1', VALUE_TYPE: 'WORK', VALUE: 'ask the secretary' }],
      EMAIL: [{ ID: '2', VALUE_TYPE: 'WORK', VALUE: 'a@example.com?bcc=b@example.com' }],
      WEB: [{ ID: '3', VALUE_TYPE: 'WORK', VALUE: 'javascript:alert(1)' }],
      IM: undefined,
    })
    expect(reach().queryByRole('link')).not.toBeInTheDocument()
    expect(reach().getByText('ask the secretary')).toBeVisible()
    expect(reach().getByText('javascript:alert(1)')).toBeVisible()
    expect(reach().getAllByRole('button', { name: saying('action.copy') })).toHaveLength(3)
  })

  it('are folded when there are many, and lost never', async () => {
    const { user } = await renderCard({
      PHONE: Array.from({ length: 9 }, (_, index) => ({ VALUE: `+1 212 555 010${index}` })),
    })
    expect(reach().queryByRole('link', { name: '+1 212 555 0108' })).not.toBeInTheDocument()
    await user.click(reach().getByRole('button', { name: 'Show 3 more' }))
    expect(reach().getByRole('link', { name: '+1 212 555 0108' })).toBeVisible()
  })

  it('are said to be missing where there are none', async () => {
    await renderCard({ PHONE: undefined, IM: undefined })
    expect(reach().getByText(say('block.reachEmpty'))).toBeVisible()
  })

  it('of a returning customer who cannot be read are to be found in the card of the client', async () => {
    const refusal = { status: 403, body: { error: 'insufficient_scope', error_description: 'No' } }
    await renderCard(
      { PHONE: undefined, IM: undefined, IS_RETURN_CUSTOMER: 'Y', CONTACT_ID: '301' },
      {},
      (rest) => rest.fail('batch', refusal),
    )
    expect(await reach().findByText(say('block.reachReturning'))).toBeVisible()
    expect(
      screen.getAllByRole('link', { name: say('lead.contact', { id: '301' }) })[0],
    ).toBeVisible()
  })

  it('of a returning customer are those of the client', async () => {
    await renderCard({
      PHONE: undefined,
      IM: undefined,
      IS_RETURN_CUSTOMER: 'Y',
      CONTACT_ID: '301',
    })
    expect(await reach().findAllByRole('link', { name: /^\+/ })).not.toHaveLength(0)
    expect(reach().queryByText(say('block.reachEmpty'))).not.toBeInTheDocument()
  })
})

describe('copying', () => {
  it('puts the text on the clipboard by the one way that the frame allows', async () => {
    const { user } = await renderCard()
    const selected: string[] = []
    vi.spyOn(document, 'execCommand').mockImplementation((command) => {
      // Not one of the card's own fields.
      const carrier = document.querySelector<HTMLTextAreaElement>('body > textarea')
      if (command === 'copy' && carrier)
        selected.push(carrier.value.slice(carrier.selectionStart, carrier.selectionEnd))
      return true
    })
    const button = copy()
    await user.click(button)
    expect(selected).toEqual(['+5454777777'])
    await hear(say('action.copied'))
    expect(button).toHaveFocus()
    expect(document.querySelector('body > textarea')).not.toBeInTheDocument()
  })

  it('takes the other way where the first is closed', async () => {
    const { user } = await renderCard()
    vi.spyOn(document, 'execCommand').mockReturnValue(false)
    await user.click(copy())
    await hear(say('action.copied'))
    expect(await navigator.clipboard.readText()).toBe('+5454777777')
  })

  it('says so when neither way is open', async () => {
    const { user } = await renderCard()
    vi.spyOn(document, 'execCommand').mockImplementation(() => {
      throw new Error('not allowed')
    })
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))
    await user.click(copy())
    const text = say('action.copyFailed')
    await hear(text)
  })
})

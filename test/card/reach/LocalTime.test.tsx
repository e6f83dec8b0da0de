import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { renderCard } from '../../support/renderCard'
import { hear } from '../../support/fakes/hear'
import { say, saying, sayInRussian } from '../../support/say'

const reach = () => within(screen.getByRole('region', { name: say('block.reach') }))
const rowOf = (element: HTMLElement) => {
  const row = element.closest('li')
  if (!row) throw new Error('It stands in no row')
  return within(row)
}
const phones = (...numbers: string[]) => ({
  PHONE: numbers.map((VALUE, index) => ({ ID: String(index + 1), VALUE_TYPE: 'WORK', VALUE })),
})
const noon = '2026-01-15T12:00:00Z'

// Only the date is faked; timers are real.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(noon) })
})

describe('a phone', () => {
  it('is written internationally, its country beside its kind, the typed one in the tooltip', async () => {
    await renderCard(phones('+12125550123'))
    const link = await reach().findByRole('link', { name: '+1 212 555 0123' })
    expect(rowOf(link).getByText(say('kind.WORK'))).toBeVisible()
    expect(rowOf(link).getByText('US')).toBeVisible()
    expect(rowOf(link).getByTitle(say('reach.typed', { number: '+12125550123' }))).toContainElement(
      link,
    )
  })

  it('is called and copied as it was typed', async () => {
    const { user, portal } = await renderCard(phones('+1 (212) 555-0123'))
    const link = await reach().findByRole('link', { name: '+1 212 555 0123' })
    expect(link).toHaveAttribute('href', 'tel:+12125550123')
    await user.click(
      reach().getByRole('button', {
        name: say('action.callNumber', { number: `+1 212 555 0123, ${say('kind.WORK')}` }),
      }),
    )
    expect(portal.sent('imPhoneTo')).toEqual([{ phone: '+1 (212) 555-0123' }])
    await user.click(
      reach().getByRole('button', { name: say('action.copy', { what: '+1 212 555 0123' }) }),
    )
    await hear(say('action.copied'))
    expect(await navigator.clipboard.readText()).toBe('+1 (212) 555-0123')
  })

  it('that names no country is read in that of the address, and claims none', async () => {
    await renderCard({ ...phones('8 (495) 555-01-23', '555-0123'), ADDRESS_COUNTRY: 'Russia' })
    const link = await reach().findByRole('link', { name: '+7 495 555 01 23' })
    expect(rowOf(link).queryByText('Russia')).not.toBeInTheDocument()
    expect(reach().getByRole('link', { name: '555-0123' })).toBeVisible()
  })

  it('that cannot be read stays as typed', async () => {
    await renderCard(phones('8 (495) 555-01-23', '+5454777777', 'ask Marta', '+12125550123'))
    await reach().findByRole('link', { name: '+1 212 555 0123' })
    expect(reach().getByRole('link', { name: '8 (495) 555-01-23' })).toBeVisible()
    expect(reach().getByRole('link', { name: '+5454777777' })).toBeVisible()
    expect(reach().getByText('ask Marta')).toBeVisible()
    expect(
      reach().queryByTitle(
        new RegExp(`^${say('reach.typed', { number: '.*(?:495|5454|Marta)' })}`),
      ),
    ).not.toBeInTheDocument()
  })

  it('stays as typed where the library cannot be loaded, and the address tells the time', async () => {
    vi.doMock('../../../src/format/phone/phone', () => {
      throw new Error('offline')
    })
    try {
      await renderCard({ ...phones('+12125550123'), ADDRESS_COUNTRY: 'France' })
      expect(
        await reach().findByText(say('reach.localTime', { time: '13:00', country: 'France' })),
      ).toBeVisible()
      expect(reach().getByRole('link', { name: '+12125550123' })).toBeVisible()
    } finally {
      vi.doUnmock('../../../src/format/phone/phone')
    }
  })

  it('is written the same in the block of the client', async () => {
    await renderCard({ COMPANY_ID: '401' })
    const client = within(screen.getByRole('region', { name: say('block.client') }))
    expect(await client.findByText('company, +49 30 23125040')).toBeVisible()
  })
})

describe('the local time', () => {
  it('is that of the first number that names its country', async () => {
    await renderCard(phones('555-0123', '+800 1234 5678', '+33 1 99 00 12 34', '+12125550123'))
    expect(
      await reach().findByText(say('reach.localTime', { time: '13:00', country: 'France' })),
    ).toBeVisible()
    expect(reach().getByText(say('reach.hours.day'))).toBeInTheDocument()
  })

  it('is the range of times where the country has several zones', async () => {
    // A Russian mobile number has no area code.
    await renderCard(phones('+79165550123'))
    const time = await reach().findByText(
      say('reach.severalZones', { from: '14:00', to: '00:00', country: 'Russia' }),
    )
    expect(time).toBeVisible()
    expect(reach().getByText(say('reach.hours.mixed'))).toBeInTheDocument()
  })

  it('is that of the area of a Russian landline', async () => {
    await renderCard(phones('+7 423 202-25-11', '+7 495 555-01-23'))
    expect(
      await reach().findByText(say('reach.localTime', { time: '22:00', country: 'Russia' })),
    ).toBeVisible()
  })

  it('is that of the second number in a field where the first names no country', async () => {
    await renderCard(phones('555-0123, \u202a+33 1 99 00 12 34\u202c'))
    expect(
      await reach().findByText(say('reach.localTime', { time: '13:00', country: 'France' })),
    ).toBeVisible()
  })

  it('says when it is no hour to call', async () => {
    vi.setSystemTime(new Date('2026-01-15T21:30:00Z'))
    await renderCard(phones('+33 1 99 00 12 34'))
    expect(
      await reach().findByText(say('reach.localTime', { time: '22:30', country: 'France' })),
    ).toBeVisible()
    expect(
      reach().getByTitle(
        `${say('reach.localTime', { time: '22:30', country: 'France' })}: ${say('reach.hours.night')}`,
      ),
    ).toBeVisible()
  })

  it('is that of the phone where the address is in another country', async () => {
    await renderCard({ ...phones('+33 1 99 00 12 34'), ADDRESS_COUNTRY: 'Japan' })
    expect(
      await reach().findByText(say('reach.localTime', { time: '13:00', country: 'France' })),
    ).toBeVisible()
    expect(reach().queryByText(/Japan/)).not.toBeInTheDocument()
  })

  it.each([
    [{ ADDRESS_COUNTRY: 'Japan' }, '21:00', 'Japan'],
    [{ ADDRESS_COUNTRY: 'Österreich' }, '13:00', 'Austria'],
    [{ ADDRESS_COUNTRY: 'Республика Армения' }, '16:00', 'Armenia'],
    [{ ADDRESS_COUNTRY_CODE: 'NL' }, '13:00', 'Netherlands'],
    [{ ADDRESS_COUNTRY: 'Japan', ADDRESS_COUNTRY_CODE: 'XX' }, '21:00', 'Japan'],
  ])('is that of the address %j without such a number', async (address, time, country) => {
    await renderCard({ ...phones('555-0123'), ...address })
    expect(await reach().findByText(say('reach.localTime', { time, country }))).toBeVisible()
  })

  it('is not told where nothing says where the lead is', async () => {
    await renderCard({ ...phones('+800 1234 5678', '+80012345679'), ADDRESS_COUNTRY: 'Atlantis' })
    await reach().findByRole('link', { name: '+800 1234 5679' })
    expect(reach().queryByText(saying('reach.localTime'))).not.toBeInTheDocument()
    expect(reach().queryByText(saying('reach.severalZones'))).not.toBeInTheDocument()
  })

  it('is that of the client where the lead has no contacts of its own', async () => {
    await renderCard({ PHONE: undefined, IM: undefined, COMPANY_ID: '401' })
    expect(
      await reach().findByText(say('reach.localTime', { time: '13:00', country: 'Germany' })),
    ).toBeVisible()
  })

  it('is told in the language of the portal', async () => {
    await renderCard(phones('+33 1 99 00 12 34'), { LANG: 'ru' })
    expect(
      await screen.findByText(
        sayInRussian('reach.localTime', { time: '13:00', country: 'Франция' }),
      ),
    ).toBeVisible()
  })
})

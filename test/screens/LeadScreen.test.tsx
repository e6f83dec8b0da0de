import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { buildWireLead } from '../support/builders/buildLead'
import { openPortal } from '../support/fakes/fakePortal'
import { renderApp, renderCard } from '../support/renderCard'
import { say, saying } from '../support/say'
import { standInRest } from '../support/fakes/standInRest'
import { inStrictMode } from '../support/inStrictMode'

inStrictMode()

const method = 'crm.lead.get'
const refresh = () => screen.getByRole('button', { name: say('action.refresh') })
const title = (name: string) => screen.findByRole('heading', { level: 1, name })
const notice = saying('lead.refreshFailed')

describe('refreshing', () => {
  it('asks for the lead again and shows what is new', async () => {
    const { user, rest } = await renderCard()
    rest.answer(method, buildWireLead({ TITLE: 'Renamed in the meantime' }))
    await user.click(refresh())
    await title('Renamed in the meantime')
    expect(rest.callsOf(method)).toHaveLength(2)
  })

  it('that fails keeps the card, says how old it is, and can be tried again', async () => {
    const { user, rest } = await renderCard()
    rest.fail(method, { status: 400, body: { error: '', error_description: 'Access denied' } })
    await user.click(refresh())
    expect(await screen.findByText(notice)).toBeVisible()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Lead #1591')
    expect(screen.getByRole('link', { name: '+5454777777' })).toBeVisible()
    rest.answer(method, buildWireLead({ TITLE: 'Back again' }))
    await user.click(screen.getByRole('button', { name: say('app.tryAgain') }))
    await title('Back again')
    expect(screen.queryByText(notice)).not.toBeInTheDocument()
  })

  it('that is refused for want of a scope names it', async () => {
    const { user, rest } = await renderCard()
    rest.fail(method, { status: 403, body: { error: 'insufficient_scope' } })
    await user.click(refresh())
    expect(await screen.findByText(notice)).toHaveTextContent(say('fail.scopeMissing.title'))
  })
})

describe('pressed many times', () => {
  const pressed = 20

  it('refreshing asks once, and once more for the last press', async () => {
    const { user, rest } = await renderCard()
    const before = rest.calls.length
    const answer = rest.answerLate(method, buildWireLead({ TITLE: 'The first answer' }))
    for (let press = 0; press < pressed; press += 1) await user.click(refresh())
    expect(rest.callsOf(method)).toHaveLength(2)
    answer()
    await title('The first answer')
    await waitFor(() => expect(refresh()).toHaveAttribute('aria-busy', 'false'))
    expect(rest.callsOf(method)).toHaveLength(3)
    // Lead, directories and relations, twice.
    expect(rest.calls.length - before).toBeLessThanOrEqual(6)
  })
})

it.each([[{ ru: 'x' }], [[]], [5], [null]])(
  'a portal that names its language as %j gets a card in the language of the address',
  async (language) => {
    await renderCard({}, { LANG: language })
    expect(refresh()).toBeVisible()
    expect(document.documentElement.lang).toMatch(/^en\b/)
  },
)

it('a card that was opened offline asks by itself once the browser is online again', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const { rest } = openPortal()
  rest.otherwise(standInRest('en'))
  rest.cut(method)
  await renderApp()
  await title(say('fail.noNetwork.title'))
  rest.answer(method, buildWireLead())
  act(() => void window.dispatchEvent(new Event('online')))
  await title('Lead #1591')
})

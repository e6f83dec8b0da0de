import { screen } from '@testing-library/react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { languagesWithoutTexts, rightToLeftWithoutTexts } from '../support/languagesWithoutTexts'
import { openPortal } from '../support/fakes/fakePortal'
import { renderApp, renderCard } from '../support/renderCard'
import { eventually, pass, stopClock } from '../support/fakes/stoppedClock'
import { say, sayInRussian } from '../support/say'

const method = 'crm.lead.get'

describe('a portal in Russian', () => {
  it('gets the card in Russian', async () => {
    await renderCard({}, { LANG: 'ru' })
    expect(screen.getByRole('region', { name: sayInRussian('block.reach') })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Открыть чат: Онлайн-чат на сайте' })).toBeVisible()
    expect(
      screen.getByRole('button', { name: /^\d+ пуст(ое поле|ых поля|ых полей)$/ }),
    ).toBeVisible()
    expect(document.documentElement).toHaveAttribute('lang', 'ru-RU')
    expect(document.documentElement).toHaveAttribute('dir', 'ltr')
    expect(screen.getByRole('main')).not.toHaveTextContent(
      new RegExp([say('block.reach'), say('lead.technical'), say('field.responsibleId')].join('|')),
    )
  })

  it('gets its failures in Russian, told apart by the words of its own', async () => {
    const { rest } = openPortal({ init: { LANG: 'ru' } })
    const body = { error: '', error_description: 'Доступ запрещён.' }
    rest.fail(method, { status: 400, body })
    await renderApp()
    const name = sayInRussian('fail.accessDenied.title')
    expect(await screen.findByRole('heading', { level: 1, name })).toBeVisible()
    expect(screen.getByRole('button', { name: sayInRussian('app.tryAgain') })).toBeVisible()
  })

  it('counts the wait in Russian', async () => {
    const { rest } = openPortal({ init: { LANG: 'ru' } })
    rest.fail(method, { status: 503, body: { error: 'QUERY_LIMIT_EXCEEDED' } })
    stopClock()
    await renderApp()
    expect(await eventually(() => screen.getByText(/Повторим через 4 секунды…$/))).toBeVisible()
    await pass(3_000)
    expect(await eventually(() => screen.getByText(/Повторим через 1 секунду…$/))).toBeVisible()
  })
})

describe('a portal in a language without texts', () => {
  it('gets English', async () => {
    await renderCard({}, { LANG: languagesWithoutTexts[0] })
    expect(screen.getByRole('region', { name: say('block.reach') })).toBeVisible()
    expect(document.documentElement).toHaveAttribute('lang', 'en-GB')
  })

  it('gets Russian in Belarus', async () => {
    await renderCard({}, { LANG: 'by' })
    expect(screen.getByRole('region', { name: sayInRussian('block.reach') })).toBeVisible()
    expect(document.documentElement).toHaveAttribute('lang', 'ru-RU')
  })

  it('gets English from left to right, though its own runs from right to left', async () => {
    await renderCard({}, { LANG: rightToLeftWithoutTexts[0] })
    expect(screen.getByRole('region', { name: say('block.reach') })).toBeVisible()
    expect(document.documentElement).toHaveAttribute('dir', 'ltr')
  })
})

describe('outside a portal', () => {
  it('the browser chooses the language', async () => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue('ru-RU')
    await renderApp()
    const name = sayInRussian('outside.title')
    expect(await screen.findByRole('heading', { level: 1, name })).toBeVisible()
  })
})

it.each([[{ ru: true }], [['ru']], [5], ['__proto__'], ['constructor'], ['x'.repeat(500)]])(
  'a portal that names %j as its language gets that of the page’s address',
  async (LANG) => {
    window.history.replaceState(null, '', '?LANG=ru')
    onTestFinished(() => window.history.replaceState(null, '', window.location.pathname))
    await renderCard({}, { LANG })
    expect(screen.getByRole('region', { name: sayInRussian('block.reach') })).toBeVisible()
  },
)

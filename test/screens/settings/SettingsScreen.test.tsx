import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { RestCall } from '../../support/fakeRest'
import { openPortal } from '../../support/fakePortal'
import { renderApp, renderCard } from '../../support/renderCard'
import { standInRest } from '../../support/standInRest'

const admin = { IS_ADMIN: true }
const denied = {
  status: 403,
  body: { error: 'ACCESS_DENIED', error_description: 'Access denied!' },
}
const option = (settings: object) => ({ settings: JSON.stringify({ version: 1, ...settings }) })

const openSettings = async (user: UserEvent) => {
  await user.click(screen.getByRole('button', { name: 'Settings' }))
  await screen.findByRole('heading', { level: 1, name: 'Settings' })
}
const section = (name: string) => within(screen.getByRole('region', { name }))
const goBack = (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Back' }))
const blockTitles = () =>
  screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)

/** What a batch has asked to be saved. */
const savedTexts = (calls: readonly RestCall[], method: string) =>
  calls
    .filter((call) => call.method === 'batch')
    .flatMap(({ params }) => Object.values(params['cmd'] ?? {}).map(String))
    .filter((command) => command.startsWith(method))
    .map((command) => new URLSearchParams(command.split('?')[1]).get('options[settings]'))
const colours = () => document.documentElement.dataset['theme']

describe('a person’s own settings', () => {
  it('colour the page at once, are kept in the portal and are seen there', async () => {
    const { user, rest } = await renderCard()
    await openSettings(user)
    await user.click(screen.getByRole('radio', { name: 'Dark' }))
    expect(colours()).toBe('dark')
    expect(await screen.findByText('Saved.')).toBeVisible()
    const [text] = savedTexts(rest.calls, 'user.option.set')
    expect(JSON.parse(text ?? '')).toMatchObject({ version: 1, theme: 'dark' })
  })

  it('colour the page when it is opened the next time', async () => {
    await renderCard({}, { USER_OPTIONS: option({ theme: 'light' }) })
    expect(colours()).toBe('light')
  })

  it('leave the colours to the computer where nobody has chosen', async () => {
    document.documentElement.dataset['theme'] = 'dark'
    await renderCard()
    expect(colours()).toBeUndefined()
  })

  it('go back to what was, keep the choice and can be tried again when the save fails', async () => {
    const { user } = await renderCard({}, {}, (rest) => rest.fail('user.option.set', denied, 1))
    await openSettings(user)
    await user.click(screen.getByRole('radio', { name: 'Dark' }))
    expect(await screen.findByText(/^Not saved/)).toBeVisible()
    expect(colours()).toBeUndefined()
    expect(screen.getByRole('radio', { name: 'Dark' })).toBeChecked()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('Saved.')).toBeVisible()
    expect(colours()).toBe('dark')
  })

  it('claim no more than the portal shows', async () => {
    const { user } = await renderCard({}, {}, (rest) => {
      rest.answer('user.option.set', true)
      rest.answer('user.option.get', [])
    })
    await openSettings(user)
    await user.click(screen.getByRole('radio', { name: 'Light' }))
    expect(await screen.findByText(/does not show it back/)).toBeVisible()
  })

  it('leave what another window has saved meanwhile as it is', async () => {
    const { user, rest } = await renderCard({}, {}, (given) =>
      given.answer('user.option.get', option({ folded: ['client'] }).settings, 1),
    )
    await openSettings(user)
    await user.click(screen.getByRole('checkbox', { name: 'Keyboard shortcuts on the card' }))
    await screen.findByText('Saved.')
    const [text] = savedTexts(rest.calls, 'user.option.set')
    expect(JSON.parse(text ?? '')).toMatchObject({ shortcuts: false, folded: ['client'] })
  })

  it('go back to the defaults', async () => {
    const { user } = await renderCard(
      {},
      { USER_OPTIONS: option({ theme: 'dark', shortcuts: false, folded: ['people'] }) },
    )
    await openSettings(user)
    expect(section('For me').getByText('People and dates')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Back to the defaults' }))
    await screen.findByText('Saved.')
    expect(colours()).toBeUndefined()
    expect(screen.getByText(/^None\./)).toBeVisible()
    expect(screen.getByRole('checkbox', { name: /shortcuts/ })).toBeChecked()
  })

  it('are kept while the portal’s page is the same, which goes on telling the old ones', async () => {
    const { user } = await renderCard()
    await openSettings(user)
    await user.click(screen.getByRole('radio', { name: 'Dark' }))
    await screen.findByText('Saved.')
    expect(sessionStorage.getItem('lead-card:settings:user')).toContain('"theme":"dark"')
  })

  it.each([[null], [''], [undefined], [{ settings: '' }], [{ settings: 5 }]])(
    'are the defaults, and can be saved, where the portal has %j',
    async (options) => {
      const { user } = await renderCard({}, { USER_OPTIONS: options, APP_OPTIONS: options })
      expect(screen.getByRole('heading', { name: 'Get in touch' })).toBeVisible()
      await openSettings(user)
      await user.click(screen.getByRole('radio', { name: 'Dark' }))
      expect(await screen.findByText('Saved.')).toBeVisible()
    },
  )
})

describe('a block', () => {
  it('is folded by its title, and stays so', async () => {
    const { user, rest } = await renderCard()
    const title = screen.getByRole('button', { name: 'People and dates' })
    expect(title).toHaveAttribute('aria-expanded', 'true')
    await user.click(title)
    expect(title).toHaveAttribute('aria-expanded', 'false')
    expect(screen.queryByText('Technical data')).not.toBeInTheDocument()
    await openSettings(user)
    expect(section('For me').getByText('People and dates')).toBeVisible()
    const [text] = savedTexts(rest.calls, 'user.option.set')
    expect(JSON.parse(text ?? '')).toMatchObject({ folded: ['people'] })
  })

  it('is folded when the card is opened the next time, until its title unfolds it', async () => {
    const { user } = await renderCard({}, { USER_OPTIONS: option({ folded: ['people'] }) })
    expect(screen.queryByText('Technical data')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'People and dates' }))
    expect(screen.getByText('Technical data')).toBeVisible()
  })

  it('stays folded for now and says so when that could not be kept', async () => {
    const { user } = await renderCard({}, {}, (rest) => rest.cut('user.option.get'))
    await user.click(screen.getByRole('button', { name: 'People and dates' }))
    expect(await screen.findByText(/will not be kept for the next time/)).toBeVisible()
    expect(screen.queryByText('Technical data')).not.toBeInTheDocument()
  })
})

describe('settings for everybody', () => {
  const hidden = option({
    blocks: [
      { name: 'people', isShown: true },
      { name: 'nextStep', isShown: true },
      { name: 'origin', isShown: false },
    ],
    mayMoveStages: false,
  })

  it('decide which blocks a card has, in which order, and whether stages can be moved', async () => {
    await renderCard({}, { APP_OPTIONS: hidden })
    const titles = blockTitles()
    expect(titles).not.toContain('Where they came from')
    expect(titles.indexOf('People and dates')).toBeLessThan(titles.indexOf('Next step'))
    const stages = await screen.findByRole('list', { name: 'Stages' })
    expect(within(stages).queryAllByRole('button')).toEqual([])
    expect(screen.queryByRole('button', { name: 'Move…' })).not.toBeInTheDocument()
  })

  it('are not offered to somebody who could not save them', async () => {
    const { user } = await renderCard()
    await openSettings(user)
    expect(screen.getByText(/is set by an administrator/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Save for everybody' })).not.toBeInTheDocument()
  })

  it('are saved by an administrator, and the card follows', async () => {
    const { user, rest } = await renderCard({}, admin)
    await openSettings(user)
    const everybody = section('For everybody')
    expect(everybody.getByRole('checkbox', { name: 'Get in touch' })).toBeDisabled()
    await user.click(everybody.getByRole('checkbox', { name: 'Where they came from' }))
    await user.click(everybody.getByRole('button', { name: 'Move up: People and dates' }))
    await user.click(everybody.getByRole('checkbox', { name: /another stage/ }))
    expect(savedTexts(rest.calls, 'app.option.set')).toEqual([])
    await user.click(everybody.getByRole('button', { name: 'Save for everybody' }))
    expect(await everybody.findByText('Saved.')).toBeVisible()
    await goBack(user)
    expect(blockTitles()).not.toContain('Where they came from')
    expect(screen.queryByRole('button', { name: 'Move…' })).not.toBeInTheDocument()
  })

  it('stay as they were, with the choice still there, when they are not saved', async () => {
    const { user } = await renderCard({}, admin, (rest) => rest.fail('app.option.set', denied, 1))
    await openSettings(user)
    const everybody = section('For everybody')
    await user.click(everybody.getByRole('checkbox', { name: 'Where they came from' }))
    await user.click(everybody.getByRole('button', { name: 'Save for everybody' }))
    expect(await everybody.findByText(/Only an administrator of this Bitrix24/)).toBeVisible()
    expect(everybody.getByRole('checkbox', { name: 'Where they came from' })).not.toBeChecked()
    await goBack(user)
    expect(blockTitles()).toContain('Where they came from')
  })

  it('go back to the defaults', async () => {
    const { user, rest } = await renderCard({}, { ...admin, APP_OPTIONS: hidden }, (given) =>
      given.answer('app.option.get', hidden.settings, 1),
    )
    await openSettings(user)
    await user.click(screen.getByRole('button', { name: 'Choose the defaults' }))
    await user.click(screen.getByRole('button', { name: 'Save for everybody' }))
    await section('For everybody').findByText('Saved.')
    const [text] = savedTexts(rest.calls, 'app.option.set')
    expect(JSON.parse(text ?? '')).toMatchObject({ mayMoveStages: true })
    await goBack(user)
    expect(blockTitles()).toContain('Where they came from')
  })
})

it('what was being typed into the card is there again after a look at the settings', async () => {
  const { user } = await renderCard()
  await user.type(screen.getByRole('textbox', { name: 'What to do next?' }), 'Send the offer')
  await openSettings(user)
  await goBack(user)
  expect(screen.getByRole('textbox', { name: 'What to do next?' })).toHaveValue('Send the offer')
})

it('the settings are open from the app’s own page too', async () => {
  const portal = openPortal({ init: { PLACEMENT: 'DEFAULT', PLACEMENT_OPTIONS: [] } })
  portal.rest.otherwise(standInRest('en'))
  const user = await renderApp()
  await screen.findByRole('heading', { level: 1, name: 'Which lead?' })
  await openSettings(user)
  await goBack(user)
  expect(await screen.findByRole('heading', { level: 1, name: 'Which lead?' })).toBeVisible()
})

import { fireEvent, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { wireTime, type RestCall } from '../../support/fakes/fakeRest'
import { openPortal, type FakePortal } from '../../support/fakes/fakePortal'
import { renderApp, renderCard } from '../../support/renderCard'
import { standInRest } from '../../support/fakes/standInRest'
import { openSettings } from '../../support/openSettings'
import { say, saying } from '../../support/say'
import { eventually, pass, stopClock } from '../../support/fakes/stoppedClock'

const admin = { IS_ADMIN: true }
const denied = {
  status: 403,
  body: { error: 'ACCESS_DENIED', error_description: 'Access denied!' },
}
const option = (settings: object) => ({ settings: JSON.stringify({ version: 1, ...settings }) })

const enterSettings = async (user: UserEvent) => {
  await openSettings(user)
  await screen.findByRole('heading', { level: 1, name: say('settings.title') })
}
const section = (name: string) => within(screen.getByRole('region', { name }))
const goBack = (user: UserEvent) =>
  user.click(screen.getByRole('button', { name: say('install.back') }))
const blockTitles = () =>
  screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)

/** What a batch has asked to be saved. */
const savedTexts = (calls: readonly RestCall[], method: string) =>
  calls
    .filter((call) => call.method === 'batch')
    .flatMap(({ params }) => Object.values(params['cmd'] ?? {}).map(String))
    .filter((command) => command.startsWith(method))
    .map((command) => new URLSearchParams(command.split('?')[1]).get('options[settings]'))
const cutReading = (rest: FakePortal['rest']) => rest.cut('user.option.get')

/** Loses the answer of a save, and of the look after it. */
const loseSave = (rest: FakePortal['rest']) => {
  rest.cut('batch')
  cutReading(rest)
  rest.answer('user.option.get', '', 1)
}
const colours = () => document.documentElement.dataset['theme']

describe('a person’s own settings', () => {
  it('colour the page at once, are kept in the portal and are seen there', async () => {
    const { user, rest } = await renderCard()
    await enterSettings(user)
    await user.click(screen.getByRole('radio', { name: say('settings.theme.dark') }))
    expect(colours()).toBe('dark')
    expect(await screen.findByText(say('settings.saved'))).toBeVisible()
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
    await enterSettings(user)
    await user.click(screen.getByRole('radio', { name: say('settings.theme.dark') }))
    expect(await screen.findByText(saying('settings.failed'))).toBeVisible()
    expect(colours()).toBeUndefined()
    expect(screen.getByRole('radio', { name: say('settings.theme.dark') })).toBeChecked()
    await user.click(screen.getByRole('button', { name: say('app.tryAgain') }))
    expect(await screen.findByText(say('settings.saved'))).toBeVisible()
    expect(colours()).toBe('dark')
  })

  it.each(['user.option.get', 'user.option.set'])(
    'name what was missing when %s is refused for want of a scope',
    async (method) => {
      const noScope = { status: 403, body: { error: 'insufficient_scope' } }
      const { user } = await renderCard({}, {}, (rest) => rest.fail(method, noScope))
      await enterSettings(user)
      await user.click(screen.getByRole('radio', { name: say('settings.theme.dark') }))
      const outcome = await screen.findByText(saying('settings.failed'))
      expect(outcome).toHaveTextContent(say('reason.methodNotAllowed', { method }))
      expect(outcome).not.toHaveTextContent('placement')
    },
  )

  it('are not said to be for administrators alone when they are refused', async () => {
    const { user } = await renderCard({}, {}, (rest) => rest.fail('user.option.set', denied))
    await enterSettings(user)
    await user.click(screen.getByRole('radio', { name: say('settings.theme.dark') }))
    const outcome = await screen.findByText(saying('settings.failed'))
    expect(outcome).toHaveTextContent(say('reason.accessDenied'))
    expect(outcome).not.toHaveTextContent(say('reason.onlyAdministrator'))
  })

  it('claim no more than the portal shows', async () => {
    const { user } = await renderCard({}, {}, (rest) => {
      rest.answer('user.option.set', true)
      rest.answer('user.option.get', [])
    })
    await enterSettings(user)
    await user.click(screen.getByRole('radio', { name: say('settings.theme.light') }))
    expect(await screen.findByText(say('settings.unconfirmed'))).toBeVisible()
  })

  it('leave what another window has saved meanwhile as it is', async () => {
    const { user, rest } = await renderCard({}, {}, (given) =>
      given.answer('user.option.get', option({ folded: ['client'] }).settings, 1),
    )
    await enterSettings(user)
    await user.click(screen.getByRole('checkbox', { name: say('settings.shortcuts') }))
    await screen.findByText(say('settings.saved'))
    const [text] = savedTexts(rest.calls, 'user.option.set')
    expect(JSON.parse(text ?? '')).toMatchObject({ shortcuts: false, folded: ['client'] })
  })

  it('go back to the defaults', async () => {
    const { user } = await renderCard(
      {},
      { USER_OPTIONS: option({ theme: 'dark', shortcuts: false, folded: ['people'] }) },
    )
    await enterSettings(user)
    expect(section(say('settings.personal')).getByText(say('block.people'))).toBeVisible()
    await user.click(screen.getByRole('button', { name: say('settings.resetPersonal') }))
    await screen.findByText(say('settings.saved'))
    expect(colours()).toBeUndefined()
    expect(screen.getByText(say('settings.noneFolded'))).toBeVisible()
    expect(screen.getByRole('checkbox', { name: say('settings.shortcuts') })).toBeChecked()
  })

  it('are kept while the portal’s page is the same, which goes on telling the old ones', async () => {
    const { user } = await renderCard()
    await enterSettings(user)
    await user.click(screen.getByRole('radio', { name: say('settings.theme.dark') }))
    await screen.findByText(say('settings.saved'))
    expect(sessionStorage.getItem('lead-card:settings:user')).toContain('"theme":"dark"')
  })

  it.each([[null], [''], [undefined], [{ settings: '' }], [{ settings: 5 }]])(
    'are the defaults, and can be saved, where the portal has %j',
    async (options) => {
      const { user } = await renderCard({}, { USER_OPTIONS: options, APP_OPTIONS: options })
      expect(screen.getByRole('heading', { name: say('block.reach') })).toBeVisible()
      await enterSettings(user)
      await user.click(screen.getByRole('radio', { name: say('settings.theme.dark') }))
      expect(await screen.findByText(say('settings.saved'))).toBeVisible()
    },
  )
})

describe('a block', () => {
  it('is folded by its title, and stays so', async () => {
    const { user, rest } = await renderCard()
    const title = screen.getByRole('button', { name: say('block.people') })
    expect(title).toHaveAttribute('aria-expanded', 'true')
    await user.click(title)
    expect(title).toHaveAttribute('aria-expanded', 'false')
    expect(screen.queryByText(say('lead.technical'))).not.toBeInTheDocument()
    await enterSettings(user)
    expect(section(say('settings.personal')).getByText(say('block.people'))).toBeVisible()
    const [text] = savedTexts(rest.calls, 'user.option.set')
    expect(JSON.parse(text ?? '')).toMatchObject({ folded: ['people'] })
  })

  it('is folded when the card is opened the next time, until its title unfolds it', async () => {
    const { user } = await renderCard({}, { USER_OPTIONS: option({ folded: ['people'] }) })
    expect(screen.queryByText(say('lead.technical'))).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: say('block.people') }))
    expect(screen.getByText(say('lead.technical'))).toBeVisible()
  })

  it.each([
    ['could not be kept', saying('block.foldNotKept'), cutReading],
    ['may not be kept', saying('nextStep.unclear'), loseSave],
  ])('stays folded for now and says so when that %s', async (_what, words, prepare) => {
    const { user, rest } = await renderCard()
    prepare(rest)
    await user.click(screen.getByRole('button', { name: say('block.people') }))
    expect(await screen.findByText(words)).toBeVisible()
    expect(screen.queryByText(say('lead.technical'))).not.toBeInTheDocument()
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
    expect(titles).not.toContain(say('block.origin'))
    expect(titles.indexOf(say('block.people'))).toBeLessThan(titles.indexOf(say('block.nextStep')))
    const stages = await screen.findByRole('list', { name: say('lead.stagePath') })
    expect(within(stages).queryAllByRole('button')).toEqual([])
    expect(screen.queryByRole('button', { name: say('stage.move') })).not.toBeInTheDocument()
  })

  it('are not offered to somebody who could not save them', async () => {
    const { user } = await renderCard()
    await enterSettings(user)
    expect(screen.getByText(say('settings.onlyAdministrator'))).toBeVisible()
    expect(screen.queryByRole('button', { name: say('settings.save') })).not.toBeInTheDocument()
  })

  it('are saved by an administrator, and the card follows', async () => {
    const { user, rest } = await renderCard({}, admin)
    await enterSettings(user)
    const everybody = section(say('settings.shared'))
    expect(everybody.getByRole('checkbox', { name: say('block.reach') })).toBeDisabled()
    await user.click(everybody.getByRole('checkbox', { name: say('block.origin') }))
    await user.click(
      everybody.getByRole('button', {
        name: say('settings.moveUp', { block: say('block.people') }),
      }),
    )
    await user.click(everybody.getByRole('checkbox', { name: say('settings.mayMoveStages') }))
    expect(savedTexts(rest.calls, 'app.option.set')).toEqual([])
    await user.click(everybody.getByRole('button', { name: say('settings.save') }))
    expect(await everybody.findByText(say('settings.saved'))).toBeVisible()
    await goBack(user)
    expect(blockTitles()).not.toContain(say('block.origin'))
    expect(screen.queryByRole('button', { name: say('stage.move') })).not.toBeInTheDocument()
  })

  it('stay as they were, with the choice still there, when they are not saved', async () => {
    const { user } = await renderCard({}, admin, (rest) => rest.fail('app.option.set', denied, 1))
    await enterSettings(user)
    const everybody = section(say('settings.shared'))
    await user.click(everybody.getByRole('checkbox', { name: say('block.origin') }))
    await user.click(everybody.getByRole('button', { name: say('settings.save') }))
    expect(await everybody.findByText(new RegExp(say('reason.onlyAdministrator')))).toBeVisible()
    expect(everybody.getByRole('checkbox', { name: say('block.origin') })).not.toBeChecked()
    await goBack(user)
    expect(blockTitles()).toContain(say('block.origin'))
  })

  it('go back to the defaults', async () => {
    const { user, rest } = await renderCard({}, { ...admin, APP_OPTIONS: hidden }, (given) =>
      given.answer('app.option.get', hidden.settings, 1),
    )
    await enterSettings(user)
    await user.click(screen.getByRole('button', { name: say('settings.defaults') }))
    await user.click(screen.getByRole('button', { name: say('settings.save') }))
    await section(say('settings.shared')).findByText(say('settings.saved'))
    const [text] = savedTexts(rest.calls, 'app.option.set')
    expect(JSON.parse(text ?? '')).toMatchObject({ mayMoveStages: true })
    await goBack(user)
    expect(blockTitles()).toContain(say('block.origin'))
  })
})

it('what was being typed into the card is there again after a look at the settings', async () => {
  const { user } = await renderCard()
  await user.type(screen.getByRole('textbox', { name: say('note.label.todo') }), 'Send the offer')
  await enterSettings(user)
  await goBack(user)
  expect(screen.getByRole('textbox', { name: say('note.label.todo') })).toHaveValue(
    'Send the offer',
  )
})

it('the settings are open from the app’s own page too', async () => {
  const portal = openPortal({ init: { PLACEMENT: 'DEFAULT', PLACEMENT_OPTIONS: [] } })
  portal.rest.otherwise(standInRest('en'))
  const user = await renderApp()
  await screen.findByRole('heading', { level: 1, name: say('picker.title') })
  await user.click(screen.getByRole('button', { name: say('settings.open') }))
  await screen.findByRole('heading', { level: 1, name: say('settings.title') })
  await goBack(user)
  expect(await screen.findByRole('heading', { level: 1, name: say('picker.title') })).toBeVisible()
})

/** Lets another window save between the first look of a save and the save itself. */
const saveMeanwhile = (rest: FakePortal['rest'], owner: 'app' | 'user', theirs: object) => {
  const stored = { value: option({}).settings }
  const theirText = option(theirs).settings
  let isFirstLook = true
  const rules = standInRest('en')
  rest.otherwise((method, params) => {
    if (method === `${owner}.option.set`) {
      stored.value = String(new Map(Object.entries(params['options'] ?? {})).get('settings'))
      return { body: { result: true, time: wireTime } }
    }
    if (method !== `${owner}.option.get`) return rules(method, params)
    const result = stored.value
    if (isFirstLook) stored.value = theirText
    isFirstLook = false
    return { body: { result, time: wireTime } }
  })
  return () => JSON.parse(stored.value)
}

describe('settings that two windows save at the same moment', () => {
  it('are merged: the first save is not lost', async () => {
    const { user, rest } = await renderCard()
    const stored = saveMeanwhile(rest, 'user', { theme: 'dark', folded: ['client'] })
    await enterSettings(user)
    await user.click(screen.getByRole('checkbox', { name: say('settings.shortcuts') }))
    expect(await screen.findByText(say('settings.saved'))).toBeVisible()
    expect(stored()).toMatchObject({ theme: 'dark', folded: ['client'], shortcuts: false })
    expect(colours()).toBe('dark')
  })

  it('for everybody are merged block by block, and the form shows the result', async () => {
    const { user, rest } = await renderCard({}, admin)
    const stored = saveMeanwhile(rest, 'app', {
      mayMoveStages: false,
      blocks: [{ name: 'client', isShown: false }],
    })
    await enterSettings(user)
    const shared = section(say('settings.shared'))
    await user.click(shared.getByRole('checkbox', { name: say('block.people') }))
    await user.click(shared.getByRole('button', { name: say('settings.save') }))
    expect(await shared.findByText(say('settings.saved'))).toBeVisible()
    expect(stored()).toMatchObject({ mayMoveStages: false, mayHandOver: true })
    const hidden = stored().blocks.filter((block: { isShown: boolean }) => !block.isShown)
    expect(hidden.map((block: { name: string }) => block.name)).toEqual(
      expect.arrayContaining(['client', 'people']),
    )
    expect(shared.getByRole('checkbox', { name: say('settings.mayMoveStages') })).not.toBeChecked()
    expect(shared.getByRole('checkbox', { name: say('block.client') })).not.toBeChecked()
  })
})

/** Switches moving off for everybody, with the clock stopped before it is saved. */
async function saveMoving() {
  const { user, rest } = await renderCard({}, admin)
  await enterSettings(user)
  const shared = section(say('settings.shared'))
  await user.click(shared.getByRole('checkbox', { name: say('settings.mayMoveStages') }))
  stopClock()
  fireEvent.click(shared.getByRole('button', { name: say('settings.save') }))
  await eventually(() => expect(shared.getByText(say('settings.saved'))).toBeVisible())
  return { rest, shared }
}

describe('settings for everybody that another save in the same instant has undone', () => {
  it('are said not to be saved, though they were read back, and are saved by the next attempt', async () => {
    const { rest, shared } = await saveMoving()
    const theirs = option({ mayHandOver: false }).settings
    rest.answer('app.option.get', theirs)
    await pass(3_000)
    const words = say('settings.failed', { reason: say('write.overtaken') })
    await eventually(() => expect(shared.getByText(words)).toBeVisible())
    expect(shared.getByRole('checkbox', { name: say('settings.mayMoveStages') })).not.toBeChecked()
    fireEvent.click(shared.getByRole('button', { name: say('app.tryAgain') }))
    await eventually(() =>
      expect(JSON.parse(savedTexts(rest.calls, 'app.option.set').at(-1) ?? '')).toMatchObject({
        mayMoveStages: false,
        mayHandOver: false,
      }),
    )
  })

  it.each([
    ['has them', () => undefined],
    ['cannot be looked at', (rest: FakePortal['rest']) => rest.fail('app.option.get', denied)],
  ])('are looked for once, and stay saved where the portal %s', async (_what, prepare) => {
    const { rest, shared } = await saveMoving()
    const looked = () => rest.callsOf('app.option.get').length
    const before = looked()
    prepare(rest)
    await pass(3_000)
    await eventually(() => expect(looked()).toBe(before + 1))
    await pass(60_000)
    expect(looked()).toBe(before + 1)
    expect(shared.getByText(say('settings.saved'))).toBeVisible()
  })
})

describe('settings of a person that another window has undone in the same instant', () => {
  it('are said not to be saved, keep the choice, and are saved by the next attempt', async () => {
    const { user, rest } = await renderCard()
    await enterSettings(user)
    const personal = section(say('settings.personal'))
    const dark = personal.getByRole('radio', { name: say('settings.theme.dark') })
    stopClock()
    fireEvent.click(dark)
    await eventually(() => expect(personal.getByText(say('settings.saved'))).toBeVisible())
    rest.answer('user.option.get', option({ shortcuts: false }).settings)
    await pass(3_000)
    const words = say('settings.failed', { reason: say('write.overtaken') })
    await eventually(() => expect(personal.getByText(words)).toBeVisible())
    expect(colours()).toBeUndefined()
    expect(dark).toBeChecked()
    fireEvent.click(personal.getByRole('button', { name: say('app.tryAgain') }))
    await eventually(() =>
      expect(JSON.parse(savedTexts(rest.calls, 'user.option.set').at(-1) ?? '')).toMatchObject({
        theme: 'dark',
        shortcuts: false,
      }),
    )
  })

  it('leave a block folded for now, and say that it will not be remembered', async () => {
    const { rest } = await renderCard()
    stopClock()
    const title = screen.getByRole('button', { name: say('block.people') })
    fireEvent.click(title)
    await eventually(() => expect(savedTexts(rest.calls, 'user.option.set')).toHaveLength(1))
    await pass(100)
    rest.answer('user.option.get', option({ theme: 'dark' }).settings)
    await pass(3_000)
    const words = say('block.foldNotKept', { reason: say('write.overtaken') })
    await eventually(() => expect(screen.getByText(words)).toBeVisible())
    expect(title).toHaveAttribute('aria-expanded', 'false')
  })
})

/** Loses the answers of all batches, which the portal carries out all the same where `isDone`. */
const loseAnswers = (rest: FakePortal['rest'], isDone: boolean) => {
  rest.cut('batch')
  const dark = option({ theme: 'dark' }).settings
  rest.answer('user.option.get', isDone ? dark : '')
  rest.answer('user.option.get', '', 1)
}

describe('a save whose answer is lost', () => {
  it('is looked for, and said to be saved where the portal shows it', async () => {
    const { user, rest } = await renderCard()
    loseAnswers(rest, true)
    await enterSettings(user)
    await user.click(screen.getByRole('radio', { name: say('settings.theme.dark') }))
    expect(await screen.findByText(say('settings.saved'))).toBeVisible()
    expect(colours()).toBe('dark')
  })

  it.each([
    // The portal may still be at work.
    ['the portal does not show it yet', (rest: FakePortal['rest']) => loseAnswers(rest, false)],
    ['nothing can be looked up', loseSave],
  ])('is said to be unclear where %s, and the choice stays', async (_where, lose) => {
    const { user, rest } = await renderCard()
    lose(rest)
    await enterSettings(user)
    await user.click(screen.getByRole('radio', { name: say('settings.theme.dark') }))
    expect(
      await screen.findByText(say('nextStep.unclear', { reason: say('fail.noNetwork.title') })),
    ).toBeVisible()
    expect(colours()).toBeUndefined()
    expect(screen.getByRole('radio', { name: say('settings.theme.dark') })).toBeChecked()
    expect(screen.getByRole('button', { name: say('app.tryAgain') })).toBeVisible()
  })
})

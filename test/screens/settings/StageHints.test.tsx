import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderCard } from '../../support/renderCard'
import { hearAndSee } from '../../support/fakes/hear'
import { openSettings } from '../../support/openSettings'
import { say, saying } from '../../support/say'
import { eventually, pass, stopClock } from '../../support/fakes/stoppedClock'
import type { FakePortal } from '../../support/fakes/fakePortal'

const admin = { IS_ADMIN: true }
const hint = 'Measured? Ask for the floor plan'

/** Whether the browser lets the page go without a question. */
const mayLeave = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

/** Opens the form with the hints, as an administrator. */
async function openHints(
  options: Record<string, unknown> = {},
  prepare: (rest: FakePortal['rest']) => void = () => undefined,
) {
  const card = await renderCard({}, { ...admin, APP_OPTIONS: options }, (rest) => {
    rest.answer('app.option.get', options)
    prepare(rest)
  })
  await openSettings(card.user)
  const section = within(await screen.findByRole('region', { name: say('settings.hints') }))
  const field = await section.findByRole('textbox', { name: 'In progress' })
  return { ...card, section, field }
}

const saveIn = (section: ReturnType<typeof within>) =>
  section.getByRole('button', { name: say('settings.saveHints') })

/** The options that batches have asked the portal to save. */
const saved = (rest: FakePortal['rest']) =>
  rest
    .callsOf('batch')
    .flatMap(({ params }) => Object.values(params['cmd'] ?? {}).map(String))
    .filter((command) => command.startsWith('app.option.set'))
    .map((command) => Object.fromEntries(new URLSearchParams(command.split('?')[1])))

describe('the hint for a stage', () => {
  it('is under the path of a lead in that stage, as text, decoded once, without a request', async () => {
    const text = 'Ask &quot;why&quot; &lt;b&gt;twice&lt;/b&gt; &amp;amp; write'
    const { rest } = await renderCard({}, { APP_OPTIONS: { 'hint.IN_PROCESS': text } })
    expect(screen.getByText('Ask "why" <b>twice</b> &amp; write')).toBeVisible()
    expect(rest.callsOf('app.option.get')).toEqual([])
  })

  it('of another stage, or an empty one, is not shown', async () => {
    await renderCard({}, { APP_OPTIONS: { 'hint.NEW': hint, 'hint.IN_PROCESS': '' } })
    expect(screen.queryByText(hint)).not.toBeInTheDocument()
  })
})

describe('an administrator', () => {
  it('writes a hint, which has an option of its own and is on the card at once', async () => {
    const { user, rest, section, field } = await openHints()
    await user.type(field, ` ${hint}`)
    rest.answer('app.option.get', { 'hint.IN_PROCESS': hint })
    await user.click(saveIn(section))
    expect(await section.findByText(say('settings.saved'))).toBeVisible()
    expect(saved(rest)).toEqual([{ 'options[hint.IN_PROCESS]': hint }])
    await user.click(screen.getByRole('button', { name: say('install.back') }))
    expect(screen.getByText(hint)).toBeVisible()
  })

  it('deletes a hint by emptying its line', async () => {
    const { user, rest, section, field } = await openHints({ 'hint.IN_PROCESS': hint })
    expect(field).toHaveValue(hint)
    await user.clear(field)
    rest.answer('app.option.get', { 'hint.IN_PROCESS': '' })
    await user.click(saveIn(section))
    expect(await section.findByText(say('settings.saved'))).toBeVisible()
    expect(saved(rest)).toEqual([{ 'options[hint.IN_PROCESS]': '' }])
    await user.click(screen.getByRole('button', { name: say('install.back') }))
    expect(screen.queryByText(hint)).not.toBeInTheDocument()
  })

  it('is shown what another administrator wrote for the stage meanwhile, before it is replaced', async () => {
    const { user, rest, section, field } = await openHints({ 'hint.NEW': 'Call first' })
    await user.type(field, hint)
    // Another window saves hints for this stage and for another one.
    const theirs = { 'hint.NEW': 'Write first', 'hint.IN_PROCESS': 'Send the price list' }
    rest.answer('app.option.get', theirs)
    await user.click(saveIn(section))
    const found = say('settings.hintFound', { stage: 'In progress', hint: 'Send the price list' })
    await hearAndSee(say('settings.failed', { reason: found }))
    expect(saved(rest)).toEqual([])
    expect(field).toHaveValue(hint)
    expect(section.getByRole('textbox', { name: 'Unassigned' })).toHaveValue('Write first')

    rest.answer('app.option.set', true)
    rest.answer('app.option.get', { ...theirs, 'hint.IN_PROCESS': hint })
    rest.answer('app.option.get', theirs, 1)
    await user.click(saveIn(section))
    expect(await section.findByText(say('settings.saved'))).toBeVisible()
    expect(saved(rest)).toEqual([{ 'options[hint.IN_PROCESS]': hint }])
  })

  it.each([
    ['nothing', '', say('settings.failed', { reason: say('write.overtaken') })],
    [
      'a hint of theirs',
      'Theirs',
      say('settings.failed', {
        reason: say('settings.hintFound', { stage: 'In progress', hint: 'Theirs' }),
      }),
    ],
  ])(
    'is told when another one, saving in the same instant, has left %s in its place',
    async (_what, theirs, words) => {
      const { rest, user, section, field } = await openHints()
      await user.type(field, hint)
      rest.answer('app.option.get', { 'hint.IN_PROCESS': hint })
      rest.answer('app.option.get', {}, 1)
      stopClock()
      fireEvent.click(saveIn(section))
      await eventually(() => expect(section.getByText(say('settings.saved'))).toBeVisible())
      rest.answer('app.option.get', { 'hint.IN_PROCESS': theirs })
      await pass(3_000)
      await eventually(() => expect(section.getByText(words)).toBeVisible())
      expect(field).toHaveValue(hint)
      fireEvent.click(saveIn(section))
      await eventually(() => expect(saved(rest)).toHaveLength(2))
    },
  )

  it('replaces a hint that another one has emptied meanwhile without a word', async () => {
    const { user, rest, section, field } = await openHints({ 'hint.IN_PROCESS': 'Old' })
    await user.type(field, ` ${hint}`)
    rest.answer('app.option.set', true)
    rest.answer('app.option.get', { 'hint.IN_PROCESS': `Old ${hint}` })
    rest.answer('app.option.get', { 'hint.IN_PROCESS': '' }, 1)
    await user.click(saveIn(section))
    expect(await section.findByText(say('settings.saved'))).toBeVisible()
  })

  it('is told while typing when all options together are too much, and cannot save that', async () => {
    // Letters of two bytes each: 19,900 bytes in all, with the name of the option.
    const { user, section, field } = await openHints({ other: 'я'.repeat(9_947) + 'x' })
    expect(section.getByText(say('settings.hintsRoom', { count: 100 }))).toBeVisible()
    await user.click(field)
    await user.paste('я'.repeat(50))
    // 100 bytes of text, and 15 of the option's name.
    await hearAndSee(say('settings.hintsTooMuch', { count: 15 }))
    expect(saveIn(section)).toBeDisabled()
  })

  it('is told how many characters are left of a long hint', async () => {
    const { user, section, field } = await openHints()
    await user.click(field)
    await user.paste('a'.repeat(490))
    expect(section.getByText(say('settings.hintLeft', { count: 10 }))).toBeVisible()
    await user.type(field, 'b'.repeat(20))
    expect(field).toHaveValue('a'.repeat(490) + 'b'.repeat(10))
  })

  it('keeps what was typed when it could not be saved, with the reason', async () => {
    const denied = { status: 403, body: { error: 'ACCESS_DENIED', error_description: 'Denied' } }
    const { user, section, field } = await openHints({}, (rest) =>
      rest.fail('app.option.set', denied),
    )
    await user.type(field, hint)
    await user.click(saveIn(section))
    expect(await section.findByText(saying('settings.failed'))).toHaveTextContent(
      say('reason.onlyAdministrator'),
    )
    expect(field).toHaveValue(hint)
  })

  it('finds what was typed and not saved after a look at the card, and is asked before the page is left', async () => {
    const { user, field } = await openHints({ 'hint.IN_PROCESS': 'Old' })
    await user.clear(field)
    await user.type(field, hint)
    await user.click(screen.getByRole('button', { name: say('install.back') }))
    expect(mayLeave()).toBe(false)
    await openSettings(user)
    const again = await screen.findByRole('textbox', { name: 'In progress' })
    expect(again).toHaveValue(hint)
    await user.clear(again)
    await user.type(again, 'Old')
    expect(mayLeave()).toBe(true)
  })

  it('is told when the portal took a hint, but does not show it', async () => {
    const { user, section, field, rest } = await openHints()
    rest.answer('app.option.set', true)
    await user.type(field, hint)
    await user.click(saveIn(section))
    expect(await section.findByText(say('settings.unconfirmed'))).toBeVisible()
  })
})

it('the hints that could not be read are asked for again', async () => {
  const { user, rest } = await renderCard({}, admin, (given) =>
    given.fail('app.option.get', { status: 500, body: {} }),
  )
  await openSettings(user)
  const section = within(await screen.findByRole('region', { name: say('settings.hints') }))
  const again = await section.findByRole(
    'button',
    { name: say('app.tryAgain') },
    { timeout: 30_000 },
  )
  rest.answer('app.option.get', { 'hint.NEW': hint })
  await user.click(again)
  expect(await section.findByRole('textbox', { name: 'Unassigned' })).toHaveValue(hint)
})

it('hints whose answer is lost are looked for before anything is said', async () => {
  const { user, rest, section, field } = await openHints()
  rest.cut('batch')
  await user.type(field, hint)
  await user.click(saveIn(section))
  expect(await section.findByText(saying('nextStep.unclear'))).toBeVisible()
  rest.answer('app.option.get', { 'hint.IN_PROCESS': hint })
  await user.click(section.getByRole('button', { name: say('app.tryAgain') }))
  expect(await section.findByText(say('settings.saved'))).toBeVisible()
})

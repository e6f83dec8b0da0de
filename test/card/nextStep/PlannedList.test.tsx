import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { activityRow, todoRow } from '../../support/builders/activityRow'
import { renderCard } from '../../support/renderCard'
import { hearAndSee } from '../../support/fakes/hear'
import { say, saying } from '../../support/say'
import { eventually, pass, stopClock } from '../../support/fakes/stoppedClock'

const update = 'crm.activity.update'
const postpone = 'crm.activity.todo.updateDeadline'
const samples = 'Order the samples'

const block = () => within(screen.getByRole('region', { name: say('block.nextStep') }))
const rows = () =>
  within(block().getByRole('list', { name: say('block.nextStep') })).getAllByRole('listitem')
const box = (what = samples) =>
  block().findByRole('checkbox', { name: say('nextStep.tick', { what }) })
const button = (name: string) => block().findByRole('button', { name })
const undo = () => button(say('stage.undo'))

/** Lead 2001 with the activities of the stand-in portal: a to-do, a task of user 12 and a meeting, all overdue. */
const openKitchen = (prepare?: Parameters<typeof renderCard>[2]) =>
  renderCard({ ID: '2001' }, { PLACEMENT_OPTIONS: { ID: '2001' } }, prepare)

const renderWith = (activities: unknown[]) =>
  renderCard({}, {}, (rest) => rest.answer('crm.activity.list', activities))

describe('what is planned', () => {
  it('is said once when there is nothing: in the header', async () => {
    await renderCard()
    expect(await screen.findByText(say('header.nothingPlanned'))).toBeVisible()
    expect(block().queryByText(say('nextStep.none'))).not.toBeInTheDocument()
  })

  it('shows the first in order of their time, each with until when and whose', async () => {
    await openKitchen()
    await box()
    const [todo, task, meeting] = rows()
    expect(todo).toHaveTextContent(/^Order the samples.* overdue.*2 Mar/)
    expect(todo).toHaveTextContent('Mark Testow')
    expect(task).toHaveTextContent(/^Prepare the quote.*3 Mar/)
    expect(meeting).toHaveTextContent(/^Second design in the showroom.*7 Apr/)
  })

  it('shows three and unfolds the rest, those without a time last', async () => {
    const { user } = await renderWith([
      todoRow({ ID: '1', SUBJECT: 'No time', DEADLINE: '9999-12-31T00:00:00+02:00' }),
      ...[2, 3, 4, 5, 6].map((day) =>
        todoRow({
          ID: `${day}`,
          SUBJECT: `Day ${day}`,
          DEADLINE: `2026-03-0${day}T10:00:00+02:00`,
        }),
      ),
    ])
    await user.click(await button(say('nextStep.more', { count: 3 })))
    expect(rows().map((row) => /^(?:Day \d|No time)/.exec(row.textContent)?.[0])).toEqual([
      'Day 2',
      'Day 3',
      'Day 4',
      'Day 5',
      'Day 6',
      'No time',
    ])
  })

  it('names everybody but oneself, also those who have nothing else to do with the lead', async () => {
    await renderWith([
      todoRow({ ID: '1', SUBJECT: 'Mine', RESPONSIBLE_ID: '1' }),
      todoRow({ ID: '2', SUBJECT: 'Another’s', RESPONSIBLE_ID: '12' }),
    ])
    await block().findByText('Mine')
    const [mine, another] = rows()
    expect(mine).not.toHaveTextContent('Ann')
    expect(another).toHaveTextContent('Olga Formerly')
  })

  it('says that there are more than one page, and where', async () => {
    const { user } = await renderWith(
      Array.from({ length: 50 }, (_, index) => todoRow({ ID: `${index + 1}`, SUBJECT: 'One' })),
    )
    await user.click(await button(say('nextStep.more', { count: 47 })))
    expect(block().getByText(new RegExp(say('nextStep.cut')))).toBeVisible()
  })

  it('offers only what an app can do: the rest opens in the portal', async () => {
    await renderWith([
      activityRow({ ID: '1', SUBJECT: 'Quote', TYPE_ID: '3', PROVIDER_ID: 'CRM_TASKS_TASK' }),
      activityRow({ ID: '2', SUBJECT: 'App', TYPE_ID: '6', PROVIDER_ID: 'CONFIGURABLE_REST_APP' }),
      activityRow({ ID: '3', SUBJECT: 'Chat', TYPE_ID: '6', PROVIDER_ID: 'IMOPENLINES_SESSION' }),
    ])
    await block().findByText('Quote')
    expect(block().queryByRole('checkbox')).not.toBeInTheDocument()
    expect(
      block().queryByRole('button', { name: saying('nextStep.postpone') }),
    ).not.toBeInTheDocument()
    expect(within(block().getByRole('list')).getAllByRole('link')).toHaveLength(3)
  })

  it('offers no other time for a meeting, whose end would stay behind', async () => {
    await openKitchen()
    const what = 'Second design in the showroom'
    expect(await box(what)).toBeEnabled()
    expect(
      block().queryByRole('button', { name: say('nextStep.postpone', { what }) }),
    ).not.toBeInTheDocument()
  })
})

describe('a tick', () => {
  it('is sent once however often it is pressed, is shown at once and proven', async () => {
    const { rest } = await openKitchen()
    const tick = await box()
    for (let press = 0; press < 20; press += 1) fireEvent.click(tick)
    expect(tick).toBeChecked()
    expect(await block().findByText(say('nextStep.changed.complete'))).toBeVisible()
    expect(rest.callsOf(update).map(({ params }) => params)).toEqual([
      { id: '607', fields: { COMPLETED: 'Y' } },
    ])
    expect(rest.callsOf('crm.activity.get')).toHaveLength(1)
    expect(await box()).toBeChecked()
  })

  it('is undone by the button and by the box, and stays undone in the portal', async () => {
    const { user, rest } = await openKitchen()
    await user.click(await box())
    await user.click(await undo())
    await waitFor(async () => expect(await box()).not.toBeChecked())
    await waitFor(() =>
      expect(block().queryByText(say('nextStep.changing.reopen'))).not.toBeInTheDocument(),
    )
    expect(await box()).toHaveFocus()
    await user.keyboard(' ')
    await undo()
    await user.click(await box())
    await waitFor(async () => expect(await box()).not.toBeChecked())
    expect(rest.callsOf(update).map(({ params }) => params)).toMatchObject([
      { fields: { COMPLETED: 'Y' } },
      { fields: { COMPLETED: 'N' } },
      { fields: { COMPLETED: 'Y' } },
      { fields: { COMPLETED: 'N' } },
    ])
  })

  it('whose undo is refused stays done, with the reason, until the undo succeeds or is given up', async () => {
    const { user, rest } = await openKitchen()
    await user.click(await box())
    await undo()
    const words = 'Closed for the day'
    rest.fail(update, { status: 400, body: { error: '', error_description: words } }, 1)
    await user.click(await undo())
    await hearAndSee(say('nextStep.failed.reopen', { reason: say('app.portalSays', { words }) }))
    expect(await box()).toBeChecked()
    await user.click(await box())
    await waitFor(async () => expect(await box()).not.toBeChecked())
    expect(rest.callsOf(update).map(({ params }) => params['fields'])).toEqual([
      { COMPLETED: 'Y' },
      { COMPLETED: 'N' },
      { COMPLETED: 'N' },
    ])
  })

  it('goes from the list when the time to undo it is over, and the focus stays in the list', async () => {
    await openKitchen()
    const tick = await box()
    stopClock()
    tick.focus()
    fireEvent.click(tick)
    await eventually(() => block().getByRole('button', { name: say('stage.undo') }))
    await pass(14_000)
    expect(tick).toBeInTheDocument()
    await pass(1_000)
    expect(block().queryByText(samples)).not.toBeInTheDocument()
    expect(block().getByRole('list')).toHaveFocus()
  })

  it('that is refused is taken back, with the portal’s reason, and can be tried again', async () => {
    const { user, rest } = await openKitchen()
    const body = { error: '', error_description: 'The deal is closed' }
    rest.fail(update, { status: 400, body }, 1)
    await user.click(await box())
    await hearAndSee(
      say('nextStep.failed.complete', {
        reason: say('app.portalSays', { words: body.error_description }),
      }),
    )
    expect(await box()).not.toBeChecked()
    await user.click(await button(say('app.tryAgain')))
    expect(await block().findByText(say('nextStep.changed.complete'))).toBeVisible()
  })

  it('that the rights do not allow is not offered again', async () => {
    const { user, rest } = await openKitchen()
    const body = { error: '', error_description: 'Access denied.' }
    rest.fail(update, { status: 400, body })
    await user.click(await box())
    await hearAndSee(say('write.accessDenied'))
    expect(await box()).toBeDisabled()
  })

  it('of what somebody has deleted says so', async () => {
    const { user, rest } = await openKitchen()
    rest.fail(update, { status: 400, body: { error: '', error_description: 'Not found' } })
    await user.click(await box())
    await hearAndSee(say('nextStep.failed.complete', { reason: say('nextStep.gone') }))
  })

  it('keeps its place among others for the same time', async () => {
    const [first, second] = ['1', '2'].map((ID) => todoRow({ ID, SUBJECT: `Step ${ID}` }))
    const { user, rest } = await renderWith([second, first])
    rest.answer(update, true)
    rest.answer('crm.activity.get', { ...first, COMPLETED: 'Y' })
    const tick = await box('Step 1')
    rest.answer('crm.activity.list', [second])
    await user.click(tick)
    await undo()
    expect(rows()[0]).toHaveTextContent(/^Step 1/)
    expect(rows()[1]).toHaveTextContent(/^Step 2/)
  })

  it('to which the portal says yes without doing it is not said to be done', async () => {
    const { user, rest } = await openKitchen()
    rest.answer(update, true)
    await user.click(await box())
    await hearAndSee(say('nextStep.failed.complete', { reason: say('write.notKept') }))
  })

  it('after an answer that leaves it open is looked up', async () => {
    const { user, rest } = await openKitchen()
    rest.fail(update, { status: 500, body: { error: 'INTERNAL_SERVER_ERROR' } })
    rest.answer('crm.activity.get', { ...todoRow({ ID: '607' }), COMPLETED: 'Y' })
    await user.click(await box())
    expect(await block().findByText(say('nextStep.changed.complete'))).toBeVisible()
  })

  it('that can neither be sent nor looked up is not said to have failed', async () => {
    const { user, rest } = await openKitchen()
    rest.cut(update)
    rest.cut('crm.activity.get')
    await user.click(await box())
    await hearAndSee(say('nextStep.unclear', { reason: say('write.noNetwork') }))
    expect(rest.callsOf(update)).toHaveLength(1)
  })
})

describe('another time', () => {
  it('is chosen from the menu by the keyboard, sent with its offset, shown and undone', async () => {
    const { user, rest } = await openKitchen()
    const menu = await button(say('nextStep.postpone', { what: samples }))
    menu.focus()
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}')
    expect(
      await block().findByText(say('nextStep.changed.postpone', { time: 'tomorrow, 10:00' })),
    ).toBeVisible()
    expect(rest.callsOf(postpone).map(({ params }) => params)).toEqual([
      {
        id: '607',
        ownerTypeId: '1',
        ownerId: '2001',
        value: expect.stringMatching(/T10:00:00[+-]\d\d:\d\d$/),
      },
    ])
    expect(rows()[2]).toHaveTextContent(samples)
    await user.click(await undo())
    await waitFor(() => expect(rows()[0]).toHaveTextContent(/^Order the samples.*2 Mar/))
    expect(rest.callsOf(postpone)[1]?.params).toMatchObject({
      value: expect.stringMatching(/^2026-03-02T09:20:00/),
    })
  })

  it('can be any day and time', async () => {
    const { user, rest } = await openKitchen()
    await user.click(await button(say('nextStep.postpone', { what: samples })))
    await user.click(screen.getByRole('menuitem', { name: say('note.when.other') }))
    const field = block().getByLabelText(say('nextStep.until'), { selector: 'li input' })
    expect(field).toHaveFocus()
    fireEvent.change(field, { target: { value: '2027-02-03T16:45' } })
    await user.click(block().getByRole('button', { name: say('nextStep.move') }))
    expect(
      await block().findByText(say('nextStep.changed.postpone', { time: '3 Feb 2027, 16:45' })),
    ).toBeVisible()
    expect(rest.callsOf(postpone)[0]?.params).toMatchObject({
      value: expect.stringMatching(/^2027-02-03T16:45:00[+-]/),
    })
  })

  it('is not taken back over another one that somebody has set since', async () => {
    const { user, rest } = await openKitchen()
    await user.click(await button(say('nextStep.postpone', { what: samples })))
    await user.click(screen.getByRole('menuitem', { name: say('note.when.week') }))
    const back = await undo()
    const theirs = { ID: '607', DEADLINE: '2027-05-01T09:00:00+02:00' }
    rest.answer('crm.activity.get', todoRow(theirs))
    await user.click(back)
    await hearAndSee(say('nextStep.failed.postpone', { reason: say('write.overtaken') }))
    expect(rest.callsOf(postpone)).toHaveLength(1)
    expect(block().queryByRole('button', { name: say('app.tryAgain') })).not.toBeInTheDocument()
  })

  it('that turns out to be set is said to be', async () => {
    const { user, rest } = await openKitchen()
    await user.click(await button(say('nextStep.postpone', { what: samples })))
    await user.click(screen.getByRole('menuitem', { name: say('note.when.tomorrow') }))
    await user.click(await undo())
    await waitFor(() => expect(rows()[0]).toHaveTextContent(/^Order the samples.*2 Mar/))
    // It is set, but neither its answer arrives nor the one of the look.
    rest.cut(postpone)
    rest.cut('crm.activity.get', 1)
    const tomorrow = String(rest.callsOf(postpone)[0]?.params['value'])
    rest.answer('crm.activity.list', [todoRow({ ID: '607', SUBJECT: samples, DEADLINE: tomorrow })])
    await user.click(await button(say('nextStep.postpone', { what: samples })))
    await user.click(screen.getByRole('menuitem', { name: say('note.when.tomorrow') }))
    expect(
      await block().findByText(say('nextStep.changed.postpone', { time: 'tomorrow, 10:00' })),
    ).toBeVisible()
    expect(block().queryByRole('button', { name: say('app.tryAgain') })).not.toBeInTheDocument()
  })

  it('stays as it is being typed when somebody completes the to-do meanwhile', async () => {
    const { user, rest } = await openKitchen()
    await user.click(await button(say('nextStep.postpone', { what: samples })))
    await user.click(screen.getByRole('menuitem', { name: say('note.when.other') }))
    const field = block().getByLabelText(say('nextStep.until'), { selector: 'li input' })
    fireEvent.change(field, { target: { value: '2027-02-03T16:45' } })
    rest.answer('crm.activity.list', [])
    await user.click(screen.getByRole('button', { name: say('action.refresh') }))
    await waitFor(() => expect(rows()).toHaveLength(1))
    expect(field).toHaveValue('2027-02-03T16:45')
    expect(field).toBeVisible()
  })

  it('is given up by Escape, and the focus stays in the row', async () => {
    const { user, rest } = await openKitchen()
    await user.click(await button(say('nextStep.postpone', { what: samples })))
    await user.click(screen.getByRole('menuitem', { name: say('note.when.other') }))
    await user.keyboard('{Escape}')
    expect(block().queryByLabelText(say('nextStep.until'))).not.toBeInTheDocument()
    expect(await box()).toHaveFocus()
    expect(rest.callsOf(postpone)).toEqual([])
  })

  it('of what somebody has completed meanwhile is refused in the portal’s words', async () => {
    const { user, rest } = await openKitchen()
    const error_description = 'You cannot change a completed activity.'
    const body = { error: 'CAN_NOT_UPDATE_COMPLETED_TODO', error_description }
    rest.fail(postpone, { status: 400, body })
    await user.click(await button(say('nextStep.postpone', { what: samples })))
    await user.click(screen.getByRole('menuitem', { name: say('note.when.week') }))
    await hearAndSee(
      say('nextStep.failed.postpone', {
        reason: say('app.portalSays', { words: error_description }),
      }),
    )
    expect(rows()[0]).toHaveTextContent(/2 Mar/)
  })
})

it('what could not be read says so, and can be asked for again', async () => {
  const refusal = { error: 'INVALID_CREDENTIALS', error_description: '' }
  const { rest, user } = await renderCard({}, {}, (portal) =>
    portal.fail('crm.activity.list', { status: 403, body: refusal }),
  )
  expect(await block().findByText(say('nextStep.unread.planned'))).toBeVisible()
  rest.answer('crm.activity.list', [])
  await user.click(await button(say('app.tryAgain')))
  expect(await screen.findByText(say('header.nothingPlanned'))).toBeVisible()
  expect(block().queryByText(say('nextStep.unread.planned'))).not.toBeInTheDocument()
})

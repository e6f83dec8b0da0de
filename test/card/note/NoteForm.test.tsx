import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { todoRow } from '../../support/builders/activityRow'
import type { FakePortal } from '../../support/fakes/fakePortal'
import { renderCard } from '../../support/renderCard'
import { hearAndSee } from '../../support/fakes/hear'
import { say } from '../../support/say'
import { standInRest } from '../../support/fakes/standInRest'

const block = () => within(screen.getByRole('region', { name: say('block.nextStep') }))
const history = () => within(screen.getByRole('region', { name: say('block.history') }))
const field = () => block().getByRole('textbox')
const add = () => block().getByRole('button', { name: say('note.add') })
const todo = 'crm.activity.todo.add'
const comment = 'crm.timeline.comment.add'

/** Holds the date, and nothing else, at noon of 15 January 2026 on the person's own clock. */
const holdNoon = (): void => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 0, 15, 12) })
}
const deadlinesOf = (rest: FakePortal['rest']): unknown[] =>
  rest.callsOf(todo).map(({ params }) => params['deadline'])

describe('a to-do', () => {
  it('is added by Enter, once, for tomorrow, and the field is free again', async () => {
    holdNoon()
    const { rest, user, portal } = await renderCard()
    await user.type(field(), '  Send the quote {Enter}{Enter}')
    expect((await screen.findAllByText(say('note.added.todo')))[0]).toBeInTheDocument()
    expect(rest.callsOf(todo)).toHaveLength(1)
    const [params = {}] = rest.callsOf(todo).map((call) => call.params)
    expect(params).toMatchObject({ ownerTypeId: '1', ownerId: '1591', title: 'Send the quote' })
    // A portal that does not know the title yet shows the description, and one reminds only when asked to.
    expect(params).toMatchObject({ description: 'Send the quote', pingOffsets: ['0', '15'] })
    // On the clock of the person's profile.
    expect(deadlinesOf(rest)).toEqual(['2026-01-16T10:00:00+01:00'])
    expect(field()).toHaveValue('')
    expect(await block().findByText('Send the quote')).toBeVisible()
    await waitFor(() => expect(portal.sent('reloadData')).toHaveLength(1))
  })

  it('is added by a click, for the time that was chosen, also any other', async () => {
    holdNoon()
    const { rest, user } = await renderCard()
    await user.click(block().getByRole('radio', { name: say('note.when.week') }))
    await user.type(field(), 'Send the quote')
    await user.click(add())
    await waitFor(() => expect(field()).toHaveValue(''))
    await user.click(block().getByRole('radio', { name: say('note.when.other') }))
    fireEvent.change(block().getByLabelText(say('nextStep.until')), {
      target: { value: '2026-02-03T16:45' },
    })
    await user.type(field(), 'Call again')
    await user.click(add())
    await waitFor(() => expect(field()).toHaveValue(''))
    expect(deadlinesOf(rest)).toEqual(['2026-01-22T10:00:00+01:00', '2026-02-03T16:45:00+01:00'])
  })

  it('stands in its list while it is being added', async () => {
    const { rest, user } = await renderCard()
    const answer = rest.answerLate(todo, { id: 5 })
    await user.type(field(), 'Send the quote{Enter}')
    expect(await block().findByRole('listitem')).toHaveTextContent(
      new RegExp(`^Send the quote.*${say('note.adding')}`),
    )
    answer()
    // The portal does not list what it says to have added.
    await hearAndSee(say('note.failed', { reason: say('write.notKept') }))
    expect(block().queryByRole('listitem')).not.toBeInTheDocument()
    expect(field()).toHaveValue('Send the quote')
  })

  it('keeps brackets that would be a tag as they were typed', async () => {
    const { rest, user } = await renderCard()
    await user.click(field())
    await user.paste('Ask for [b]oak[/b] and [12] more')
    await user.keyboard('{Enter}')
    await waitFor(() => expect(field()).toHaveValue(''))
    expect(rest.callsOf(todo)[0]?.params).toMatchObject({
      title: 'Ask for [b]oak[/b] and [12] more',
      description: 'Ask for &#91;b&#93;oak&#91;/b&#93; and [12] more',
    })
  })

  it('that is refused stays in the field, the reason beside it', async () => {
    const { rest, user } = await renderCard()
    rest.fail(todo, { status: 400, body: { error: '', error_description: 'Access denied.' } })
    await user.type(field(), 'Send the quote{Enter}')
    await hearAndSee(say('note.failed', { reason: say('write.accessDenied') }))
    expect(field()).toHaveValue('Send the quote')
    expect(rest.callsOf(todo)).toHaveLength(1)
  })

  it('can be for a colleague, whom the list then names; the next one is one’s own again', async () => {
    const { rest, user } = await renderCard()
    const doer = (name: string) =>
      block().getByRole('button', { name: `${say('field.responsibleId')}: ${name}` })
    await user.type(field(), 'Send the quote')
    await user.click(doer(say('person.me')))
    await screen.findByRole('listbox', { name: say('field.responsibleId') })
    // Enter in the search adds nothing.
    await user.keyboard('{Enter}')
    await user.keyboard('testow{Enter}')
    expect(doer('Mark Testow')).toHaveFocus()
    await user.click(add())
    await waitFor(() => expect(field()).toHaveValue(''))
    expect(rest.callsOf(todo).map(({ params }) => params)).toMatchObject([
      { title: 'Send the quote', responsibleId: '7' },
    ])
    expect(await block().findByRole('listitem')).toHaveTextContent('Mark Testow')
    await user.type(field(), 'Call{Enter}')
    await waitFor(() => expect(rest.callsOf(todo)).toHaveLength(2))
    expect(rest.callsOf(todo)[1]?.params).not.toHaveProperty('responsibleId')
  })

  it('shows its text also in a portal of 2022, which knows no titles', async () => {
    const { user } = await renderCard({}, {}, (rest) =>
      rest.otherwise(standInRest('en', { fault: 'todosOf2022' })),
    )
    await user.type(field(), 'Send the quote{Enter}')
    await waitFor(() => expect(field()).toHaveValue(''))
    const row = within(await block().findByRole('listitem'))
    expect(row.getByText('Send the quote')).toBeVisible()
    await user.click(
      row.getByRole('checkbox', { name: say('nextStep.tick', { what: 'Send the quote' }) }),
    )
    expect(await row.findByText(say('nextStep.changed.complete'))).toBeVisible()
  })

  it('is in sight and can be ticked off where the page of what is planned does not reach it', async () => {
    const { user, rest } = await renderCard({}, {}, ({ answer }) =>
      answer(
        'crm.activity.list',
        Array.from({ length: 50 }, (_, index) => todoRow({ ID: `${index + 1}`, SUBJECT: 'Old' })),
      ),
    )
    await user.type(field(), 'Send the quote{Enter}')
    await waitFor(() => expect(field()).toHaveValue(''))
    const tick = say('nextStep.tick', { what: 'Send the quote' })
    await user.click(block().getByRole('checkbox', { name: tick }))
    expect(await block().findByText(say('nextStep.changed.complete'))).toBeVisible()
    await user.click(block().getByRole('button', { name: say('stage.undo') }))
    await waitFor(() => expect(rest.callsOf('crm.activity.update')).toHaveLength(2))
    expect(await block().findByRole('checkbox', { name: tick })).not.toBeChecked()
  })

  it('cannot be empty', async () => {
    const { user, rest } = await renderCard()
    await user.type(field(), '   {Enter}')
    expect(add()).toBeDisabled()
    expect(rest.callsOf(todo)).toEqual([])
  })
})

const openComment = async (init: Record<string, unknown> = {}) => {
  const card = await renderCard({}, init)
  await card.user.keyboard('w')
  expect(field()).toHaveFocus()
  expect(field()).toHaveAccessibleName(say('note.label.comment'))
  return card
}

describe('a comment', () => {
  it('goes to the timeline and stands among what was said', async () => {
    const { rest, user } = await openComment()
    await user.keyboard('Likes oak{Enter}')
    await waitFor(() => expect(field()).toHaveValue(''))
    expect(history().getByText('Likes oak')).toBeVisible()
    expect(rest.callsOf(comment).map(({ params }) => params)).toEqual([
      { fields: { ENTITY_ID: '1591', ENTITY_TYPE: 'lead', COMMENT: 'Likes oak' } },
    ])
  })

  it('stands there at once, marked until the portal has it', async () => {
    const { rest, user } = await openComment()
    const answer = rest.answerLate(comment, 77)
    await user.keyboard('Likes oak{Enter}')
    expect(await history().findByText('Likes oak')).toBeVisible()
    expect(history().getByText(new RegExp(say('note.adding')))).toBeVisible()
    rest.answer('crm.timeline.comment.list', [
      { ID: '77', CREATED: '2026-03-02T12:00:00+03:00', COMMENT: 'Likes oak', AUTHOR_ID: '1' },
    ])
    answer()
    await waitFor(() =>
      expect(history().queryByText(new RegExp(say('note.adding')))).not.toBeInTheDocument(),
    )
    expect(history().getByText('Likes oak')).toBeVisible()
  })

  it('at which the portal failed is looked up by its text', async () => {
    const { rest, user } = await openComment()
    rest.fail(comment, { status: 500, body: { error: 'INTERNAL_SERVER_ERROR' } })
    rest.cut('crm.timeline.comment.list', 1)
    await user.keyboard('Likes oak{Enter}')
    await hearAndSee(say('note.unclear', { reason: say('write.portalFault') }))
    expect(field()).toHaveValue('Likes oak')
    rest.answer('crm.timeline.comment.list', [
      { ID: '77', CREATED: '2026-03-02T12:00:00+03:00', COMMENT: 'Likes  oak', AUTHOR_ID: '1' },
    ])
    // It has arrived after all: it is found before it would be sent a second time.
    await user.keyboard('{Enter}')
    await waitFor(() => expect(field()).toHaveValue(''))
    expect(rest.callsOf(comment)).toHaveLength(1)
  })

  it('that has an id is found by it, whatever the portal made of its words', async () => {
    const { rest, user } = await openComment()
    rest.answer(comment, '78')
    rest.answer('crm.timeline.comment.list', [
      { ID: '78', CREATED: '2026-03-02T12:00:00+03:00', COMMENT: 'Oak is liked', AUTHOR_ID: '1' },
    ])
    await user.keyboard('Likes oak{Enter}')
    await waitFor(() => expect(field()).toHaveValue(''))
    expect(await history().findByText('Oak is liked')).toBeVisible()
    expect(rest.callsOf(comment)).toHaveLength(1)
  })

  it('that never arrived is looked for once more, and then sent again', async () => {
    const { rest, user } = await openComment()
    rest.cut(comment, 1)
    rest.cut('crm.timeline.comment.list', 1)
    await user.keyboard('Likes oak{Enter}')
    await hearAndSee(say('note.unclear', { reason: say('write.noNetwork') }))
    await user.keyboard('{Enter}')
    await waitFor(() => expect(field()).toHaveValue(''))
    expect(rest.callsOf(comment)).toHaveLength(2)
    expect(history().getAllByText('Likes oak')).toHaveLength(1)
  })

  it('that cannot be looked for is not sent a second time', async () => {
    const { rest, user } = await openComment()
    rest.cut(comment)
    rest.cut('crm.timeline.comment.list')
    await user.keyboard('Likes oak{Enter}')
    await hearAndSee(say('note.unclear', { reason: say('write.noNetwork') }))
    const asked = rest.callsOf('crm.timeline.comment.list').length
    await user.keyboard('{Enter}')
    await waitFor(() =>
      expect(rest.callsOf('crm.timeline.comment.list').length).toBeGreaterThan(asked),
    )
    await hearAndSee(say('note.unclear', { reason: say('write.noNetwork') }))
    expect(rest.callsOf(comment)).toHaveLength(1)
    expect(field()).toHaveValue('Likes oak')
  })

  it('that can neither be sent nor looked up is not said to be lost, and not sent again by itself', async () => {
    const { rest, user } = await openComment()
    rest.cut(comment)
    rest.cut('crm.timeline.comment.list')
    await user.keyboard('Likes oak{Enter}')
    await hearAndSee(say('note.unclear', { reason: say('write.noNetwork') }))
    expect(field()).toHaveValue('Likes oak')
    expect(rest.callsOf(comment)).toHaveLength(1)
  })

  it('that cannot have left the computer was not added', async () => {
    const { rest, user } = await openComment()
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    rest.cut(comment)
    await user.keyboard('Likes oak{Enter}')
    await hearAndSee(say('note.failed', { reason: say('write.noNetwork') }))
  })

  it('that is not allowed is not offered again, but something of another kind is', async () => {
    const { rest, user } = await openComment()
    rest.fail(comment, { status: 403, body: { error: 'insufficient_scope' } })
    await user.keyboard('Likes oak{Enter}')
    await hearAndSee(say('reason.scopeMissing', { scope: 'crm' }))
    await user.keyboard(' and beech{Enter}')
    expect(rest.callsOf(comment)).toHaveLength(1)
    expect(add()).toBeDisabled()
    await user.click(block().getByRole('button', { name: say('note.todo') }))
    expect(add()).toBeEnabled()
    expect(field()).toHaveValue('Likes oak and beech')
  })

  it('outlasts a refresh of the card', async () => {
    const { user, rest } = await openComment()
    await user.keyboard('Likes oak')
    await user.click(screen.getByRole('button', { name: say('action.refresh') }))
    await waitFor(() => expect(rest.callsOf('crm.lead.get')).toHaveLength(2))
    expect(field()).toHaveValue('Likes oak')
  })

  it.each(['1 + 1 = 2 & more', '100 % sure; a=b', 'чай ☕ 👩‍🚀', '%2B%26', 'size <XL, array[0]'])(
    'arrives as it was written: %s',
    async (text) => {
      const { rest, user } = await openComment()
      await user.paste(text)
      await user.keyboard('{Enter}')
      await waitFor(() => expect(field()).toHaveValue(''))
      expect(rest.callsOf(comment)[0]?.params).toMatchObject({ fields: { COMMENT: text } })
    },
  )

  it.each([
    ['[b]bold[/b]', '&#91;b&#93;bold&#91;/b&#93;'],
    ['write <b>this</b> &lt;', 'write &lt;b>this&lt;/b> &amp;lt;'],
  ])('shows what looks like markup as it was typed: %s', async (text, sent) => {
    const { rest, user } = await openComment()
    await user.paste(text)
    await user.keyboard('{Enter}')
    await waitFor(() => expect(field()).toHaveValue(''))
    expect(rest.callsOf(comment)[0]?.params).toMatchObject({ fields: { COMMENT: sent } })
    expect(await history().findByText(text)).toBeVisible()
  })

  it('that looks like markup is found again by its text', async () => {
    const { rest, user } = await openComment()
    rest.fail(comment, { status: 500, body: { error: 'INTERNAL_SERVER_ERROR' } })
    rest.cut('crm.timeline.comment.list', 1)
    await user.paste('[b]oak[/b]')
    await user.keyboard('{Enter}')
    await hearAndSee(say('note.unclear', { reason: say('write.portalFault') }))
    rest.answer('crm.timeline.comment.list', [
      {
        ID: '77',
        CREATED: '2026-03-02T12:00:00+03:00',
        COMMENT: '&#91;b&#93;oak&#91;/b&#93;',
        AUTHOR_ID: '1',
      },
    ])
    await user.keyboard('{Enter}')
    await waitFor(() => expect(field()).toHaveValue(''))
    expect(rest.callsOf(comment)).toHaveLength(1)
  })
})

describe('Enter', () => {
  it('with Shift begins a line, and with Ctrl or Cmd adds', async () => {
    const { rest, user } = await openComment()
    await user.keyboard('One{Shift>}{Enter}{/Shift}two{Control>}{Enter}{/Control}')
    await waitFor(() => expect(field()).toHaveValue(''))
    expect(rest.callsOf(comment)[0]?.params).toMatchObject({ fields: { COMMENT: 'One\ntwo' } })
  })

  it('begins a line where the person has set it so', async () => {
    const settings = JSON.stringify({ version: 1, enterAdds: false })
    const { rest, user } = await openComment({ USER_OPTIONS: { settings } })
    await user.keyboard('One{Enter}two{Meta>}{Enter}{/Meta}')
    await waitFor(() => expect(field()).toHaveValue(''))
    expect(rest.callsOf(comment)[0]?.params).toMatchObject({ fields: { COMMENT: 'One\ntwo' } })
  })
})

it('the key N begins a to-do, whatever was begun before', async () => {
  const { user } = await openComment()
  await user.keyboard('Likes oak')
  field().blur()
  await user.keyboard('n')
  expect(field()).toHaveFocus()
  expect(field()).toHaveAccessibleName(say('note.label.todo'))
  expect(field()).toHaveValue('Likes oak')
})

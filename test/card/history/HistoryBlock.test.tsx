import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { FakePortal } from '../../support/fakes/fakePortal'
import { activityRow, todoRow } from '../../support/builders/activityRow'
import { renderCard } from '../../support/renderCard'
import { say } from '../../support/say'

const block = () => within(screen.getByRole('region', { name: say('block.history') }))
const comments = async () =>
  within(await block().findByRole('list', { name: say('history.comments') })).getAllByRole(
    'listitem',
  )
const openParts = () => block().findByRole('button', { name: say('call.parts') })

/** The commands of all batches so far, in plain characters. */
const decodedCommands = (rest: FakePortal['rest']): string[] =>
  rest
    .callsOf('batch')
    .flatMap(({ params }) =>
      Object.values(Object(params['cmd'])).map((command) => decodeURIComponent(String(command))),
    )

const renderWith = (activities: unknown[]) =>
  renderCard({}, {}, (rest) => rest.answer('crm.activity.list', activities))
const openKitchen = (prepare?: Parameters<typeof renderCard>[2]) =>
  renderCard({ ID: '2001' }, { PLACEMENT_OPTIONS: { ID: '2001' } }, prepare)

describe('the last contact', () => {
  it('is said once to be missing, in the header, with where it was looked for', async () => {
    const { rest } = await renderCard({ COMPANY_ID: '3', CONTACT_ID: '7' })
    expect(await screen.findByText(say('header.noContact'))).toHaveAttribute(
      'title',
      say('nextStep.noContactWithClient'),
    )
    expect(block().queryByRole('listitem')).not.toBeInTheDocument()
    const past = decodedCommands(rest).find((command) => command.includes('[START_TIME]=DESC'))
    expect(past).toContain(
      'filter[BINDINGS][0][OWNER_TYPE_ID]=1&filter[BINDINGS][0][OWNER_ID]=1591',
    )
    expect(past).toContain('filter[BINDINGS][1][OWNER_TYPE_ID]=3&filter[BINDINGS][1][OWNER_ID]=7')
    expect(past).toContain('filter[BINDINGS][2][OWNER_TYPE_ID]=4&filter[BINDINGS][2][OWNER_ID]=3')
  })

  it('is not said to be missing with a client of whom only the first contact was asked for', async () => {
    await renderCard({ COMPANY_ID: '3', CONTACT_ID: '7' }, {}, (rest) =>
      rest.answer('crm.lead.contact.items.get', [
        { CONTACT_ID: 7, IS_PRIMARY: 'Y' },
        { CONTACT_ID: 8, IS_PRIMARY: 'N' },
      ]),
    )
    expect(await screen.findByText(say('header.noContact'))).toHaveAttribute(
      'title',
      say('nextStep.noContact'),
    )
  })

  it('does not claim that there was none behind a full page of other things', async () => {
    await renderWith(Array.from({ length: 50 }, (_, index) => todoRow({ ID: `${index + 1}` })))
    expect(await block().findByText(say('nextStep.unread.past'))).toBeVisible()
    expect(screen.queryByText(say('header.noContact'))).not.toBeInTheDocument()
  })

  it('is a call that nobody took, not the one that is planned or the to-do after it', async () => {
    await renderWith([
      todoRow({ ID: '1', SUBJECT: 'Call back' }),
      activityRow({ ID: '2', SUBJECT: 'Call them', DIRECTION: '2', COMPLETED: 'N' }),
      activityRow({
        ID: '3',
        SUBJECT: 'From Marta',
        COMPLETED: 'N',
        SETTINGS: { MISSED_CALL: 'Y' },
      }),
      activityRow({ ID: '4', SUBJECT: 'Before that' }),
    ])
    const [row] = await block().findAllByRole('listitem')
    expect(row).toHaveTextContent(
      new RegExp(`^From Marta.*${say('activity.missed')} · ${say('activity.in')} · 1 Mar`),
    )
  })

  it('that is a call has its recording and transcript on a click, without a token in the page', async () => {
    const { user, rest } = await openKitchen((portal) =>
      portal.answer('crm.activity.list', [
        activityRow({
          ID: '601',
          FILES: [
            { id: 71, url: '/bitrix/tools/crm_show_file.php?auth=secret1&ownerId=601&fileId=71' },
            { id: 72, url: 'https://portal.example/rest/download.json?token=secret2' },
          ],
        }),
      ]),
    )
    const button = await openParts()
    // The names of the duplicates are requested after the card, by their ids.
    await waitFor(() =>
      expect(decodedCommands(rest).some((command) => command.includes('filter[@ID]'))).toBe(true),
    )
    const before = rest.calls.length
    await user.click(button)
    const recording = await block().findByRole('link', { name: say('call.recording') })
    expect(recording).toHaveAttribute(
      'href',
      'https://portal.example/bitrix/tools/crm_show_file.php?ownerId=601&fileId=71',
    )
    expect(block().getByRole('link', { name: say('call.recordingInPortal') })).toBeVisible()
    expect(block().getByText(/I would like a kitchen/)).toBeVisible()
    expect(document.documentElement.outerHTML).not.toContain('secret')
    expect(rest.calls).toHaveLength(before + 1)
  })

  it.each([
    [{ error: 'ERROR_METHOD_NOT_FOUND', error_description: '' }, say('call.noTranscript')],
    [{ error: 'ACCESS_DENIED', error_description: 'Access denied.' }, say('call.transcriptDenied')],
  ])('says in words what it has not: %j', async (body, words) => {
    const { user } = await openKitchen((rest) => {
      rest.answer('crm.activity.list', [activityRow({ ID: '601' })])
      rest.fail('crm.activity.call.getTranscript', { status: 403, body })
    })
    await user.click(await openParts())
    expect(await block().findByText(words)).toBeVisible()
    expect(block().getByText(say('call.noRecording'))).toBeVisible()
  })
})

/** A full page of comments, the latest first. */
const page = (from: number) =>
  Array.from({ length: 50 }, (_, index) => ({
    ID: String(from - index),
    CREATED: '2026-03-02T12:00:00+03:00',
    COMMENT: `Comment ${from - index}`,
    AUTHOR_ID: '7',
  }))

/** `FILES` of a comment, by the ids of the files. */
const files = (...names: string[]) =>
  Object.fromEntries(names.map((name, id) => [id + 1, { id: id + 1, type: 'file', name }]))

describe('the comments', () => {
  it('say so when there are none', async () => {
    await renderCard()
    expect(await block().findByText(say('nextStep.noComments'))).toBeVisible()
  })

  it('are the last three, with author, time and markup, and the rest on a click', async () => {
    const { user, rest } = await openKitchen()
    const [first, second, third, ...rest3] = await comments()
    expect(rest3).toEqual([])
    expect(first).toHaveTextContent(/^Mark Testow · 6 Mar, .*Asks for a second design/)
    expect(second).toHaveTextContent(/^Olga Formerly · 5 Mar/)
    expect(third).toHaveTextContent(/Likes oak, not beech/)
    const before = rest.calls.length
    await user.click(block().getByRole('button', { name: say('picker.more') }))
    expect(await comments()).toHaveLength(4)
    expect((await comments())[3]).toHaveTextContent(new RegExp(`^${say('person.me')} · 2 Mar`))
    expect(rest.calls).toHaveLength(before)
  })

  // Lost elsewhere, too: multica-ai/multica#726.
  it('name the files that are attached, which may be all that there is', async () => {
    const row = { CREATED: '2026-03-02T12:00:00+03:00', AUTHOR_ID: '7' }
    await renderCard({}, {}, (portal) =>
      portal.answer('crm.timeline.comment.list', [
        { ...row, ID: '3', COMMENT: '', FILES: files('a&amp;b <i>plan</i>.zip', '[b]2[/b].pdf') },
        { ...row, ID: '2', COMMENT: 'The [b]plan[/b]', FILES: files('plan.md') },
        { ...row, ID: '1', COMMENT: 'None', FILES: [] },
      ]),
    )
    const [first, second, third] = await comments()
    expect(
      await within(first ?? document.body).findByText('📎 a&amp;b <i>plan</i>.zip'),
    ).toBeVisible()
    expect(first).toHaveTextContent('📎 [b]2[/b].pdf')
    expect(second).toHaveTextContent(/The plan 📎 plan\.md$/)
    expect(second?.querySelector('a')).toBeNull()
    expect(third).toHaveTextContent(/None$/)
  })

  it('come page by page where there are many, each once', async () => {
    const { user, rest } = await renderCard({}, {}, (portal) =>
      portal.answer('crm.timeline.comment.list', page(200)),
    )
    const more = () => block().findByRole('button', { name: say('picker.more') })
    await user.click(await more())
    expect(await comments()).toHaveLength(51)
    rest.cut('crm.timeline.comment.list', 1)
    // One comment was added meanwhile: the page begins with the last one of the page before.
    rest.answer('crm.timeline.comment.list', page(151).slice(0, 3))
    await user.click(await more())
    expect(await block().findByText('Comment 149')).toBeVisible()
    expect(block().getAllByText('Comment 151')).toHaveLength(1)
    expect(rest.callsOf('crm.timeline.comment.list')[0]?.params).toMatchObject({ start: '50' })
  })

  it('that could not be read say so, and can be asked for again', async () => {
    const { user, rest } = await renderCard({}, {}, (portal) =>
      portal.fail('crm.timeline.comment.list', {
        status: 403,
        body: { error: 'INVALID_CREDENTIALS' },
      }),
    )
    expect(await block().findByText(say('nextStep.unread.comments'))).toBeVisible()
    rest.answer('crm.timeline.comment.list', [])
    await user.click(block().getByRole('button', { name: say('app.tryAgain') }))
    expect(await block().findByText(say('nextStep.noComments'))).toBeVisible()
  })
})

import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { allLeads } from '../portal/data/demoLeads'
import { hostileLead } from '../portal/data/leads/hostileLead'
import { richLead } from '../portal/data/leads/richLead'
import { sampleLead } from '../portal/data/leads/sampleLead'
import { fieldValue } from '../support/builders/fieldValue'
import { portalOrigin } from '../support/fakes/portalOrigin'
import { renderCard } from '../support/renderCard'
import { renderComment } from '../support/renderComment'
import { shownStage } from '../support/shownStage'
import { say, saying } from '../support/say'
import { walked } from '../support/walked'
import { inStrictMode } from '../support/inStrictMode'

/** A lead that shares no value with the sample. */
const only = (lead: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...Object.fromEntries(Object.keys(sampleLead).map((key) => [key, undefined])),
  ...lead,
})

const region = (name: string) => screen.getByRole('region', { name })

/** Selects elements that could run, load, frame or restyle something. */
const active =
  'script, img, svg[onload], iframe, object, embed, style, form, base, input, [onclick]'

/** All that happened to the sample lead was done by one person at one time. */
const oneEvent = (['createdAt', 'modifiedAt', 'movedAt', 'lastActivityAt'] as const)
  .map((name) => say(`field.${name}`))
  .join(' · ')

describe('the sample lead', () => {
  it('is asked for once and shown with its title, stage and amount', async () => {
    const { portal, rest } = await renderCard()
    expect(screen.getByRole('heading', { level: 1, name: 'Lead #1591' })).toBeVisible()
    expect(fieldValue(say('field.amount'))).toHaveTextContent('€0')
    await waitFor(() => expect(shownStage()).toHaveTextContent('In progress'))
    expect(rest.callsOf('crm.lead.get').map(({ params }) => params)).toEqual([{ id: '1591' }])
    expect(portal.sent('getInitData')).toHaveLength(1)
  })

  it('shows its moments with their full date in the tooltip', async () => {
    await renderCard()
    const created = within(fieldValue(oneEvent, say('block.people'))).getByRole('time')
    expect(created).toHaveAttribute('title', expect.stringContaining('2024'))
  })

  it('folds its empty fields, and lists them on a click', async () => {
    const { user } = await renderCard()
    const toggle = await screen.findByRole('button', { name: saying('lead.empty') })
    expect(screen.queryByText(say('field.birthdate'))).not.toBeInTheDocument()
    await user.click(toggle)
    expect(toggle).toHaveAttribute('aria-expanded', 'true')
    const listed = within(region(say('block.about')))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
    expect(listed).toEqual(
      expect.arrayContaining([say('field.birthdate'), say('field.firstName'), say('field.emails')]),
    )
    expect(toggle).toHaveAccessibleName(say('lead.empty', { count: listed.length }))
    expect(listed).not.toContain(say('field.phones'))
  })

  it('keeps ids and flags under technical data, the flags in words', async () => {
    const { user } = await renderCard({ HAS_EMAIL: 'Y' })
    expect(screen.queryByText(say('field.id'))).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: say('lead.technical') }))
    expect(fieldValue(say('field.id'))).toHaveTextContent('1591')
    expect(fieldValue(say('field.hasPhone'))).toHaveTextContent('No')
    expect(fieldValue(say('field.hasEmail'))).toHaveTextContent('Yes')
  })

  it('says yes and no in words', async () => {
    const { user } = await renderCard({ OPENED: 'Y', IS_MANUAL_OPPORTUNITY: 'N' })
    await user.click(screen.getByRole('button', { name: say('lead.technical') }))
    expect(fieldValue(say('field.isOpenToAll'))).toHaveTextContent('Yes')
    expect(fieldValue(say('field.amountIsManual'))).toHaveTextContent('No')
  })

  it('shows an unknown key of the portal under technical data', async () => {
    const { user } = await renderCard({ SOMETHING_NEW: { a: 1 } })
    await user.click(screen.getByRole('button', { name: say('lead.technical') }))
    expect(fieldValue('SOMETHING_NEW')).toHaveTextContent('{"a":1}')
  })

  it.each([
    ['S', say('lead.meaning.won')],
    ['F', say('lead.meaning.lost')],
    ['X', 'X'],
  ])('says of the meaning %s at once: %s', async (meaning, text) => {
    await renderCard({ STATUS_SEMANTIC_ID: meaning })
    expect(await screen.findByText(text)).toBeVisible()
  })

  it('says under technical data that a lead is in progress, as most are', async () => {
    const { user } = await renderCard({ STATUS_SEMANTIC_ID: 'P' })
    await user.click(screen.getByRole('button', { name: say('lead.technical') }))
    expect(fieldValue(say('field.stageMeaning'))).toHaveTextContent('In progress')
  })

  it('shows a sum beyond the numbers of the browser to the cent', async () => {
    await renderCard({ OPPORTUNITY: '90071992547409931.99' })
    expect(fieldValue(say('field.amount'))).toHaveTextContent('€90,071,992,547,409,931.99')
  })

  it('shows an odd value as it came, in its own place', async () => {
    await renderCard({ OPPORTUNITY: '1e400', BIRTHDATE: 'next spring' })
    expect(fieldValue(say('field.amount'))).toHaveTextContent('1e400')
    expect(fieldValue(say('field.birthdate'))).toHaveTextContent('next spring')
  })
})

describe('every demo lead', () => {
  inStrictMode()

  // The one with all that a lead may have, and the malformed one. The hostile one: below; the huge one: in the browser.
  const always = new Set(['2001', '2005'])
  const leads = [...allLeads].filter(([id]) => Number(id) <= 3000)

  it.each(walked(leads, ([id]) => always.has(id)))(
    '%s is drawn without a complaint',
    async (_id, lead) => {
      const { user } = await renderCard(only(lead))
      for (const toggle of screen.getAllByRole('button', { expanded: false })) {
        await user.click(toggle)
      }
      expect(screen.getByRole('region', { name: say('block.reach') })).toBeVisible()
      expect(screen.queryByText(say('lead.blockFailed'))).not.toBeInTheDocument()
    },
  )

  it('with every field filled shows each of them', async () => {
    const { user } = await renderCard(only(richLead))
    expect(fieldValue(say('field.birthdate'))).toHaveTextContent('29 February 1984')
    expect(fieldValue(say('field.stageDescription'))).toHaveTextContent('Measured on Monday')
    expect(screen.getByText(/Marta/, { selector: 'strong' })).toHaveTextContent('Beispiel-Sørensen')
    expect(region(say('block.address'))).toHaveTextContent('Musterstraße 17')
    expect(region(say('block.address'))).toHaveTextContent('10115')
    await user.click(screen.getByRole('button', { name: say('lead.technical') }))
    expect(fieldValue(say('field.originatorId'))).toHaveTextContent('kitchen-planner')
  })
})

describe('a comment', () => {
  it('keeps its HTML and its BBCode', async () => {
    await renderCard({
      COMMENTS:
        '<p>Call <b>before noon</b></p>[B]Agreed:[/B] [LIST][*]oak fronts[/LIST][URL=https://example.com/catalogue]the catalogue[/URL]',
    })
    const link = await screen.findByRole('link', { name: 'the catalogue' })
    expect(link).toHaveAttribute('href', 'https://example.com/catalogue')
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    const comment = within(region(say('block.comments')))
    expect(comment.getByText('before noon').tagName).toBe('B')
    expect(comment.getByText('Agreed:').tagName).toBe('B')
    expect(comment.getByRole('listitem')).toHaveTextContent('oak fronts')
  })

  it.each([
    '<script>window.hacked=1</script>',
    '<img src=x onerror="window.hacked=1">',
    '<a href="javascript:window.hacked=1">end</a>',
    '<a href="&#106;ava\tscript:window.hacked=1">end</a>',
    '[URL=javascript:window.hacked=1]end[/URL]',
    '[URL]javascript:window.hacked=1[/URL]',
    '[URL=https://example.com" onclick="window.hacked=1]end[/URL]',
    '[IMG]https://example.com/spy.png[/IMG]',
    '<svg/onload=window.hacked=1>',
    '<iframe src="https://example.com"></iframe>',
    '<div style="position:fixed" onclick="window.hacked=1" id="root" class="x">end</div>',
    '<form action="https://example.com"><input name="q"></form>',
    '<math><mtext></form><form><mglyph><style></math><img src onerror=window.hacked=1>',
  ])('loses whatever is not plain text: %s', async (markup) => {
    await renderComment(`<b>begin</b> ${markup} <b>end of it</b>`)
    await screen.findByText('begin', { selector: 'b' })
    const comment = region(say('block.comments'))
    expect(comment.querySelectorAll(active)).toHaveLength(0)
    expect(comment.querySelectorAll('[style], [id="root"], [onerror], [onload]')).toHaveLength(0)
    for (const link of comment.querySelectorAll('a[href]')) {
      expect(link.getAttribute('href')).toMatch(/^https:\/\/example\.com/)
    }
    expect(Reflect.get(window, 'hacked')).toBeUndefined()
  })

  it.each([
    ['size <XL, delivery tomorrow', 'size <XL, delivery tomorrow'],
    ['Ivan <ivan@example.com> wrote', 'Ivan <ivan@example.com> wrote'],
    ['[Заявка] array[0] &#91;x&#93; R&amp;D', '[Заявка] array[0] [x] R&D'],
    ['[code][b]x[/b][/code]', '[b]x[/b]'],
    ['[disk file id=7] attached', `${say('lead.file', { id: 7 })} attached`],
  ])('loses nothing of %j', async (comments, shown) => {
    await renderComment(comments)
    await waitFor(() =>
      expect(region(say('block.comments')).querySelector('section > div > div')).not.toBeNull(),
    )
    expect(region(say('block.comments'))).toHaveTextContent(shown)
  })

  it('links the addresses that stand in it', async () => {
    await renderComment('see example.com/price or write to ann@example.com')
    const page = await screen.findByRole('link', { name: 'example.com/price' })
    expect(page).toHaveAttribute('href', 'https://example.com/price')
    const mail = screen.getByRole('link', { name: 'ann@example.com' })
    expect(mail).toHaveAttribute('href', 'mailto:ann@example.com')
  })

  it('has tables with rows and cells', async () => {
    await renderComment('[table][tr][td]Имя[/td][td]Иван[/td][/tr][/table]')
    const comment = within(region(say('block.comments')))
    expect(await comment.findByRole('cell', { name: 'Имя' })).toBeVisible()
    expect(comment.getAllByRole('row')).toHaveLength(1)
  })

  it('that is plain keeps its signs', async () => {
    await renderComment('two lines:\n2 * 3 = 6')
    expect(region(say('block.comments'))).toHaveTextContent('two lines: 2 * 3 = 6')
  })

  it('that is long is folded, and opens', async () => {
    const { user } = await renderComment('word '.repeat(400))
    await user.click(
      within(region(say('block.comments'))).getByRole('button', { name: say('action.showMore') }),
    )
    expect(screen.queryByRole('button', { name: say('action.showMore') })).not.toBeInTheDocument()
  })
})

describe('the hostile lead', () => {
  it('runs nothing, loads nothing and leads nowhere else', async () => {
    const { user } = await renderCard(only(hostileLead))
    for (const toggle of screen.getAllByRole('button', { expanded: false }))
      await user.click(toggle)
    for (const more of screen.getAllByRole('button', { name: /^Show/ })) await user.click(more)
    await screen.findByText('over everything')
    // The only form is the card's own, for a note.
    const ownForm = screen.getByRole('textbox', { name: say('note.label.todo') }).closest('form')
    const found = [...document.body.querySelectorAll(active)].filter(
      (element) => !ownForm?.contains(element),
    )
    // The only images are photos of colleagues, from the portal.
    const photos = found.filter((element) => element.matches(`img[src^="${portalOrigin}/"]`))
    expect(found).toEqual(photos)
    for (const link of document.querySelectorAll('a[href]')) {
      expect(link.getAttribute('href')).toMatch(/^(?:https?:\/\/|mailto:|tel:|viber:|skype:)/)
    }
    expect(Reflect.get(window, 'hacked')).toBeUndefined()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('<img src=x onerror=')
  })

  it('shows the token of no file', async () => {
    await renderCard(only(richLead))
    expect(document.body.outerHTML).not.toContain('TOKEN_OF_THE_CALLER')
  })
})

import { markupText } from '../../format/markup/markupText'
import { textDirection } from '../../format/text/languageTag'
import { maskTokens, withoutOverrides } from '../../format/text/visible'
import { groupCustomFields, layoutOf } from '../../lead/custom/aboutGroups'
import { leadAddress } from '../../lead/derive/leadAddress'
import { leadOrigin } from '../../lead/derive/leadOrigin'
import { leadPerson } from '../../lead/derive/leadPerson'
import { fieldsIn } from '../../lead/model/leadFields'
import { textOf } from '../../rest/Read'
import { customText } from '../custom/customText'
import { originSentence } from '../origin/originSentence'
import { loadedSources } from '../origin/sourceTable'
import { longAgo } from '../shared/longAgo'
import { markupWords } from '../shared/markupWords'
import { historyLines, plannedLines } from './activityLines'
import { clientLines } from './clientLines'
import { contactLines } from './contactLines'
import { dealLines } from './dealLines'
import { fieldLines } from './fieldLines'
import { labelledLine } from './labelledLine'
import { productLines } from './productLines'
import type { SharedLead } from './SharedLead'
import { stripLines } from './stripLines'

/**
 * All filled fields of a lead as one plain text for the clipboard, in the order of the card, with each date in full.
 *
 * @param url of the lead's card on the portal; null when unknown
 */
export function leadText(present: SharedLead, url: string | null): string {
  const shared = { ...present, now: longAgo }
  const { t } = shared
  const blocks: [title: string | null, lines: string[]][] = [
    [null, [...headLines(shared), ...(url === null ? [] : [url])]],
    // How long the lead has been in its stage is told as of today.
    [null, stripLines(present)],
    [t('block.products'), productLines(shared)],
    [t('block.nextStep'), plannedLines(shared)],
    [t('block.history'), historyLines(shared)],
    [t('block.reach'), contactLines(shared, shared.lead)],
    [t('block.origin'), originLines(shared)],
    [t('block.client'), clientLines(shared)],
    [t('block.address'), leadAddress(shared.lead)],
    [t('block.comments'), [markupText(textOf(shared.lead.comments) ?? '', markupWords(shared))]],
    [t('block.about'), fieldLines(shared, fieldsIn('about'))],
    ...customBlocks(shared),
    [t('block.people'), fieldLines(shared, fieldsIn('people'))],
    [t('block.deals'), dealLines(shared)],
  ]
  const written = blocks.flatMap(([title, lines]) => {
    const filled = lines.filter(Boolean)
    if (filled.length === 0) return []
    const text = filled.join('\n')
    return [title === null ? text : `${title}\n${text}`]
  })
  const text = clean(written.join('\n\n'))
  return textDirection(shared.locale) === 'rtl' ? isolateNumbers(text) : text
}

function headLines({ lead, directories, relations, t, locale }: SharedLead): string[] {
  const { name, position } = leadPerson(lead, directories, relations, locale)
  const person = [name, position, textOf(lead.companyTitle)].filter(Boolean)
  const title = textOf(lead.title) ?? t('lead.untitled', { id: lead.id })
  return [title, person.join(t('app.comma'))]
}

function originLines(shared: SharedLead): string[] {
  const { lead, directories, t } = shared
  const origin = leadOrigin(lead, directories, loadedSources())
  const channel = origin.channel === 'unknown' ? '' : t(`channel.${origin.channel}`)
  return [channel, originSentence(origin, t), ...fieldLines(shared, fieldsIn('origin'))]
}

function customBlocks(shared: SharedLead): [title: string | null, lines: string[]][] {
  const { lead, directories, custom, t } = shared
  const layout = directories ? layoutOf(lead, directories) : []
  const fields = custom.filter(({ value }) => value !== null)
  return groupCustomFields(fields, layout).map(({ title, fields: placed }) => [
    title ?? t('block.otherFields'),
    placed.map(({ code, info, value }) =>
      value === null ? '' : labelledLine(info?.label ?? code, customText(shared, value, info)),
    ),
  ])
}

/** Removes direction overrides and control characters, and masks tokens. */
function clean(text: string): string {
  return maskTokens(withoutOverrides(text))
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
}

/** Keeps the groups of phone numbers in their order among words that run from right to left. */
function isolateNumbers(text: string): string {
  return text.replaceAll(/\+\d[\d ().-]*\d/g, '\u2068$&\u2069')
}

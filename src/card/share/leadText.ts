import { formatDuration } from '../../format/time/duration'
import { stageTimes } from '../../lead/derive/stageTimes'
import type { Activity } from '../../lead/model/Surroundings'
import { textOf, valueOf } from '../../rest/Read'
import { activityDetails } from '../nextStep/activityDetails'
import { markupText } from '../../format/markup/markupText'
import { maskTokens, withoutOverrides } from '../../format/text/visible'
import { groupCustomFields, layoutOf } from '../../lead/custom/aboutGroups'
import { fieldsIn, type LeadFieldName } from '../../lead/model/leadFields'
import { leadAddress } from '../../lead/derive/leadAddress'
import { leadPerson } from '../../lead/derive/leadPerson'
import { leadOrigin } from '../../lead/derive/leadOrigin'
import { contactsByType, type Contacts } from '../contact/contacts'
import { contactKind } from '../contact/contactKind'
import { contactName } from '../contact/contactName'
import { smartItemCode } from '../../lead/model/elementTypes'
import { elementTitle } from '../shared/elementName'
import { originSentence } from '../origin/originSentence'
import { customText } from '../field/customText'
import { fieldText } from '../field/fieldText'
import type { SharedLead } from './SharedLead'

/**
 * Everything that is filled in a lead as one text to paste anywhere, in the order of the card.
 *
 * @param url of the lead's own card on the portal, for whoever may open it; null when there is none
 */
export function leadText(shared: SharedLead, url: string | null): string {
  const { t } = shared
  const blocks: [title: string | null, lines: string[]][] = [
    [null, [...headLines(shared), ...(url === null ? [] : [url])]],
    [null, stripLines(shared)],
    [t('block.nextStep'), activityLines(shared)],
    [t('block.reach'), contactLines(shared, shared.lead)],
    [t('block.origin'), originLines(shared)],
    [t('block.client'), clientLines(shared)],
    [t('block.address'), leadAddress(shared.lead)],
    [
      t('block.comments'),
      [markupText(textOf(shared.lead.comments) ?? '', (id) => t('lead.file', { id }))],
    ],
    [t('block.about'), fieldLines(shared, fieldsIn('about'))],
    ...customBlocks(shared),
    [t('block.people'), fieldLines(shared, fieldsIn('people'))],
  ]
  const written = blocks.flatMap(([title, lines]) => {
    const filled = lines.filter(Boolean)
    if (filled.length === 0) return []
    const text = filled.join('\n')
    return [title === null ? text : `${title}\n${text}`]
  })
  return clean(written.join('\n\n'))
}

function headLines({ lead, directories, relations, t, locale }: SharedLead): string[] {
  const { name, position } = leadPerson(lead, directories, relations, locale)
  const person = [name, position, textOf(lead.companyTitle)].filter(Boolean)
  return [textOf(lead.title) ?? t('lead.untitled', { id: lead.id }), person.join(', ')]
}

/** Amount, stage and responsible person, as under the title of the card. */
function stripLines(shared: SharedLead): string[] {
  const stage = fieldText(shared, shared.lead, 'stageId')
  return [
    ...fieldLines(shared, ['amount']),
    stage === '' ? '' : line(shared.labelOf('stageId'), stage + stayText(shared)),
    ...fieldLines(shared, ['stageMeaning', 'responsibleId']),
  ]
}

/** For how long the lead has been in its present stage, in brackets; empty where that is not known. */
function stayText({ lead, surroundings, now, locale }: SharedLead): string {
  const stage = valueOf(lead.stageId)
  if (stage === null) return ''
  const current = { stage, since: valueOf(lead.movedAt) }
  const time = stageTimes(surroundings?.steps ?? [], current, now).get(stage)
  return time === undefined ? '' : ` (${formatDuration(time.last, locale)})`
}

/** What is planned next, and the last contact. */
function activityLines(shared: SharedLead): string[] {
  const { surroundings, t } = shared
  const [next] = surroundings?.planned ?? []
  const last = surroundings?.lastContact
  const textOfActivity = (activity: Activity): string =>
    [activity.subject ?? t(`activity.${activity.kind}`), ...activityDetails(shared, activity)].join(
      ' · ',
    )
  return [
    next ? textOfActivity(next) : '',
    last ? line(t('header.lastContact'), textOfActivity(last)) : '',
  ]
}

function fieldLines(shared: SharedLead, names: readonly LeadFieldName[]): string[] {
  return names.flatMap((name) => {
    const text = fieldText(shared, shared.lead, name)
    return text === '' ? [] : [line(shared.labelOf(name), text)]
  })
}

function contactLines({ t }: SharedLead, contacts: Contacts): string[] {
  return contactsByType(contacts).flatMap(([type, list]) =>
    list.map((contact) => {
      const kind = contactKind(type, contact.kind, t)
      return contactName(type, contact, t) + (kind === null ? '' : ` (${kind})`)
    }),
  )
}

function originLines(shared: SharedLead): string[] {
  const { lead, t } = shared
  const origin = leadOrigin(lead)
  return [originSentence(origin, t), ...fieldLines(shared, fieldsIn('origin'))]
}

function clientLines(shared: SharedLead): string[] {
  const { lead, relations, t } = shared
  const { company = null, contacts = [] } = relations ?? {}
  const clients = [...(company ? [company] : []), ...contacts].flatMap((client) => {
    const name = client.name ?? t(`lead.${client.kind}`, { id: client.id })
    return [line(t(`client.${client.kind}`), name)].concat(contactLines(shared, client))
  })
  const parents = lead.parents.flatMap(({ entityTypeId, id }) => {
    if (typeof id !== 'number') return []
    const element = { code: smartItemCode(entityTypeId, id), entityTypeId, id }
    const title = elementTitle(relations, element, t)
    return [line(t('field.parents'), title)]
  })
  return [...clients, ...parents]
}

function customBlocks(shared: SharedLead): [title: string | null, lines: string[]][] {
  const { lead, directories, custom, t } = shared
  const layout = directories ? layoutOf(lead, directories) : []
  const fields = custom.filter(({ value }) => value !== null)
  return groupCustomFields(fields, layout).map(({ title, fields: placed }) => [
    title ?? t('block.otherFields'),
    placed.map(({ code, info, value }) =>
      value === null ? '' : line(info?.label ?? code, customText(shared, value, info)),
    ),
  ])
}

/** A label with its value, which goes below it where it has several lines. */
function line(label: string, text: string): string {
  return text.includes('\n') ? `${label}:\n${text}` : `${label}: ${text}`
}

/** Without what turns the reading around, what cannot be read, and what opens a door. */
function clean(text: string): string {
  return maskTokens(withoutOverrides(text))
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
}

import { textOf } from '../../rest/Read'
import { contactAction } from '../../format/contact/contact'
import { takeApart } from '../../format/contact/dialNumber'
import { readEmail } from '../../format/contact/emails'
import { fileName } from '../../format/text/fileName'
import { safeUrl } from '../../format/text/safeLink'
import { writeVCard } from '../../format/contact/vCard'
import { type Lead, type Multifield } from '../../lead/model/Lead'
import { leadName, leadNameParts } from '../../lead/derive/leadName'
import type { Client } from '../../lead/model/Relations'
import { hasContacts, separate } from '../contact/contacts'
import { reachableClient } from '../contact/reachableClient'
import type { PhoneFormat } from '../contact/usePhoneFormat'
import type { SharedLead } from './SharedLead'

/** A lead as a file for an address book: its name and its text. Without comments, which are not for others. */
export function leadVCard({ lead, directories, relations, locale, t, phoneFormat }: SharedLead): {
  name: string
  text: string
} {
  const client = hasContacts(lead) ? undefined : reachableClient(relations)
  const contacts = client ?? lead
  const { honorific, first, second, last } = leadNameParts(lead, directories)
  const parts = {
    prefix: honorific ?? '',
    first: first ?? '',
    second: second ?? '',
    last: last ?? '',
  }
  const own = leadName(lead, directories, locale)
  const person = own || nameOf(client, 'contact')
  const organisation =
    textOf(lead.companyTitle) ?? relations?.company?.name ?? nameOf(client, 'company')
  const untitled = t('lead.untitled', { id: lead.id })
  const text = writeVCard({
    fullName: person || organisation || textOf(lead.title)?.trim() || untitled,
    // Of a client only the whole name is known.
    name: own === '' ? { last: '', first: person, second: '', prefix: '' } : parts,
    organisation,
    title: textOf(lead.position) ?? client?.position ?? '',
    phones: separate('phone', contacts.phones)
      .filter(({ value }) => value.replaceAll(/\P{Nd}/gu, '').length > 2)
      .map(({ kind, value }) => ({ kind, value: dialable(value, phoneFormat) })),
    emails: separate('email', contacts.emails).flatMap(({ kind, value }) => {
      const address = readEmail(value)
      return address === null ? [] : [{ kind, value: address }]
    }),
    sites: contacts.sites.flatMap((contact) => linkOf('site', contact)),
    messengers: separate('messenger', contacts.messengers).flatMap((contact) =>
      linkOf('messenger', contact),
    ),
    address: addressOf(lead),
  })
  return { name: `${fileName(person || organisation, `lead-${lead.id}`)}.vcf`, text }
}

function nameOf(client: Client | undefined, kind: Client['kind']): string {
  return client?.kind === kind ? (client.name ?? '') : ''
}

/** As typed, but for what an address book would take for digits of the number, or not dial at all. */
function dialable(value: string, format: PhoneFormat | undefined): string {
  const typed = takeApart(value)
  if (typed === null) return value
  // Without the trunk digit of "+49 030 …", which nobody can dial.
  const number = format?.(value)?.number ?? typed.number
  if (typed.isPlain && typed.extension === '' && number === typed.number) return value
  // A comma is the pause after which a telephone dials what follows.
  return [number, typed.extension].filter(Boolean).join(',')
}

/** Chats inside the portal lead nowhere from an address book. */
function linkOf(type: 'site' | 'messenger', { kind, value }: Multifield): string[] {
  const action = contactAction(type, kind, value)
  if (action.way === 'app') return [action.href]
  // With its host in the letters of an address, whatever alphabet it was typed in.
  return action.way === 'link' ? [safeUrl(action.href) ?? action.href] : []
}

function addressOf(lead: Lead) {
  const regions = [textOf(lead.region), textOf(lead.province)].filter((part) => part !== null)
  const address = {
    line2: textOf(lead.streetLine2) ?? '',
    street: textOf(lead.street) ?? '',
    city: textOf(lead.city) ?? '',
    region: [...new Set(regions)].join(', '),
    postalCode: textOf(lead.postalCode) ?? '',
    country: textOf(lead.country) ?? textOf(lead.countryCode) ?? '',
  }
  return Object.values(address).some((part) => part !== '') ? address : null
}

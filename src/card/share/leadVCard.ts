import { textOf } from '../../rest/Read'
import { contactAction, splitContact } from '../../format/contact/contact'
import { takeApart } from '../../format/phone/dialNumber'
import { readEmail, splitEmails } from '../../format/contact/emails'
import { splitSites } from '../../format/contact/sites'
import { splitPhones } from '../../format/phone/splitPhones'
import { nameParts } from '../../format/person/name'
import { fileName } from '../../format/text/fileName'
import { safeUrl } from '../../format/text/safeLink'
import { withoutOverrides } from '../../format/text/visible'
import { writeVCard } from '../../format/person/vCard'
import { type Lead, type Multifield } from '../../lead/model/Lead'
import { leadName, leadNameParts } from '../../lead/derive/leadName'
import type { Client } from '../../lead/model/Relations'
import { hasContacts, separate } from '../contact/contacts'
import { reachableClient } from '../contact/reachableClient'
import { numberWith, type PhoneFormat } from '../contact/usePhoneFormat'
import type { SharedLead } from './SharedLead'

/** A lead as a vCard: file name and content. Leaves out the comments, which are internal. */
export function leadVCard({ lead, directories, relations, locale, t, phoneFormat }: SharedLead): {
  name: string
  text: string
} {
  const client = hasContacts(lead) ? undefined : reachableClient(relations)
  const contacts = client ?? lead
  const { honorific, ...typed } = leadNameParts(lead, directories)
  // Phones show these, not the full name.
  const parts = { prefix: honorific ?? '', ...nameParts(typed) }
  const own = leadName(lead, directories, locale)
  const person = own || clientName(client, 'contact')
  const organisation =
    textOf(lead.companyTitle) ?? relations?.company?.name ?? clientName(client, 'company')
  const phones = separate(contacts.phones, splitPhones)
    .filter(({ value }) => value.replaceAll(/\P{Nd}/gu, '').length > 2)
    .map(({ kind, value }) => ({ kind, value, number: dialable(value, phoneFormat) }))
  // Without the marks of direction around the number, which an address book would keep.
  const untitled = withoutOverrides(t('lead.untitled', { id: lead.id }))
  const fullName = person || organisation || textOf(lead.title)?.trim() || untitled
  // A client has only a full name, not its parts; whoever is only a company is called so.
  const shown = person === '' && organisation !== '' ? '' : fullName
  const text = writeVCard({
    fullName,
    name: own === '' ? { last: '', first: shown, second: '', prefix: '' } : parts,
    organisation,
    title: textOf(lead.position) ?? client?.position ?? '',
    phones: phones.flatMap(({ kind, number }) =>
      number === null ? [] : [{ kind, value: number }],
    ),
    note: phones.flatMap(({ value, number }) => (number === null ? [value] : [])).join('\n'),
    emails: separate(contacts.emails, splitEmails).flatMap(({ kind, value }) => {
      const address = readEmail(value)
      return address === null ? [] : [{ kind, value: address }]
    }),
    sites: separate(contacts.sites, splitSites).flatMap((contact) =>
      contactLink('site', contact, phoneFormat),
    ),
    messengers: separate(contacts.messengers, (value) => splitContact('messenger', value)).flatMap(
      (contact) => contactLink('messenger', contact, phoneFormat),
    ),
    address: addressOf(lead),
  })
  return { name: `${fileName(person || organisation, `lead-${lead.id}`)}.vcf`, text }
}

function clientName(client: Client | undefined, kind: Client['kind']): string {
  return client?.kind === kind ? (client.name ?? '') : ''
}

/**
 * A number that an address book can dial: as typed if it is plain, else without text and trunk digit, the extension
 * after a comma. Null for what is no single number: an address book would dial all of its digits.
 */
function dialable(value: string, format: PhoneFormat | undefined): string | null {
  const typed = takeApart(value)
  if (typed === null) return null
  // Drops the trunk digit of "+49 030 …", which makes the number invalid.
  const number = format?.(value)?.number ?? typed.number
  if (typed.isPlain && typed.extension === '' && number === typed.number) return value
  // In a dialled number, a comma is a pause before the extension.
  return [number, typed.extension].filter(Boolean).join(',')
}

/** The link of a site or messenger; empty for chats of the portal, which an address book cannot open. */
function contactLink(
  type: 'site' | 'messenger',
  { kind, value }: Multifield,
  format: PhoneFormat | undefined,
): string[] {
  const action = contactAction(type, kind, value, numberWith(format))
  if (action.way === 'app') return [action.href]
  // Internationalised hosts in punycode.
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

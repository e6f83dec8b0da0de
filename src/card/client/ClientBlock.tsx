import { smartItemCode } from '../../lead/model/elementTypes'
import { isOdd, valueOf, type Read } from '../../rest/Read'
import { useI18n } from '../../i18n/I18n'
import type { Lead } from '../../lead/model/Lead'
import type { Client } from '../../lead/model/Relations'
import { Section } from '../../ui/surfaces/Section'
import { useCardData } from '../shared/CardData'
import { ClientRow } from './ClientRow'
import { FieldList, type FieldRow } from '../field/FieldList'
import { PortalLink } from '../shared/element/PortalLink'

/** The company and contacts that the lead is bound to, and its parent items of smart processes. */
export function ClientBlock({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const { relations } = useCardData()
  const clients = relations
    ? [...(relations.company ? [relations.company] : []), ...relations.contacts]
    : expectedClients(lead)
  const oddRows = (['companyId', 'contactId'] as const).flatMap((name): FieldRow[] => {
    const odd = oddText(lead[name])
    return odd === null ? [] : [{ key: name, label: t(`field.${name}`), value: odd }]
  })
  const parentRows = lead.parents.flatMap(({ entityTypeId, id }): FieldRow[] => {
    if (id === null) return []
    const key = `parent-${entityTypeId}`
    if (isOdd(id)) return [{ key, label: t('field.parents'), value: id.odd }]
    const title = relations?.elements.get(smartItemCode(entityTypeId, id))
    const value = (
      <PortalLink path={`/crm/type/${entityTypeId}/details/${id}/`}>
        {title ?? t('lead.parent', { id, type: entityTypeId })}
      </PortalLink>
    )
    return [{ key, label: t('field.parents'), value }]
  })
  const rows = [...oddRows, ...parentRows]
  if (clients.length + rows.length === 0) return null
  return (
    <Section title={t('block.client')}>
      <ul>
        {clients.map((client) => (
          <ClientRow key={`${client.kind}-${client.id}`} client={client} />
        ))}
      </ul>
      <FieldList rows={rows} narrow />
    </Section>
  )
}

/** Rows by the lead's own ids, for the time until the relations have loaded. */
function expectedClients(lead: Lead): Client[] {
  const companyId = valueOf(lead.companyId)
  const contactId = valueOf(lead.contactId)
  return [
    ...(companyId === null ? [] : [emptyClient('company', companyId)]),
    ...(contactId === null ? [] : [emptyClient('contact', contactId)]),
  ]
}

function emptyClient(kind: Client['kind'], id: number): Client {
  return {
    kind,
    id,
    name: null,
    position: null,
    phones: [],
    emails: [],
    messengers: [],
    sites: [],
    missing: null,
  }
}

function oddText(value: Read<number>): string | null {
  return isOdd(value) ? value.odd : null
}

import { useQuery } from '@tanstack/react-query'
import { UserRound } from 'lucide-react'
import type { ReactNode } from 'react'
import { elementName } from '../../card/shared/element/elementName'
import { elementPath } from '../../card/shared/element/elementPath'
import { PortalLink } from '../../card/shared/element/PortalLink'
import { useI18n } from '../../i18n/I18n'
import { facesQuery } from '../../lead/duplicates/facesQuery'
import { elementTypes } from '../../lead/model/elementTypes'
import { usePortalIdentity } from '../../portal/identity/usePortalIdentity'
import type { CrmElement } from '../../portal/options/CrmElement'
import { Message } from '../shared/Message'

type ClientWithoutLeadProps = {
  clients: readonly CrmElement[]
  /** How many leads are not open to the person. */
  hidden: number
  /** Whether leads may be missing because a part could not be read. */
  isPartial: boolean
  /** Asks again; shown where a part is missing. */
  retry: ReactNode
}

/** What is known in place of a lead: the deal, contact or company, and why there may be a lead nevertheless. */
export function ClientWithoutLead({ clients, hidden, isPartial, retry }: ClientWithoutLeadProps) {
  const { t } = useI18n()
  const nameOf = useClientNames(clients)
  return (
    <Message
      icon={<UserRound size={40} strokeWidth={1.25} />}
      title={t('related.noLead')}
      actions={isPartial && retry}
    >
      {clients.map(({ type, id }) => (
        <p key={`${type}:${id}`}>
          <PortalLink path={elementPath(elementTypes[type], id) ?? ''}>
            {nameOf({ type, id })}
          </PortalLink>
        </p>
      ))}
      <p>{hidden > 0 ? t('related.hidden', { count: hidden }) : t('related.noLeadText')}</p>
      {isPartial && <p>{t('related.partial')}</p>}
    </Message>
  )
}

/** The function that names a client; by its type and id until it is read, and where the person may not read it. */
function useClientNames(clients: readonly CrmElement[]): (client: CrmElement) => string {
  const { t, locale } = useI18n()
  const identity = usePortalIdentity()
  const records = clients.flatMap(({ type, id }) =>
    type === 'contact' || type === 'company' ? [{ kind: type, id }] : [],
  )
  const { data } = useQuery({
    // They are of no lead.
    ...facesQuery(0, records, locale, identity?.origin ?? ''),
    enabled: identity !== undefined && records.length > 0,
  })
  return ({ type, id }) => {
    const name = data?.faces.find((face) => face.kind === type && face.id === id)?.name
    return name ?? elementName(elementTypes[type], id, t)
  }
}

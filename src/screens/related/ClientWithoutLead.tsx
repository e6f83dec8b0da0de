import { UserRound } from 'lucide-react'
import type { ReactNode } from 'react'
import { elementName } from '../../card/shared/elementName'
import { elementPath } from '../../card/shared/elementPath'
import { PortalLink } from '../../card/shared/PortalLink'
import { useI18n } from '../../i18n/I18n'
import { elementTypes } from '../../lead/model/elementTypes'
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
  return (
    <Message
      icon={<UserRound size={40} strokeWidth={1.25} />}
      title={t('related.noLead')}
      actions={isPartial && retry}
    >
      {clients.map(({ type, id }) => (
        <p key={`${type}:${id}`}>
          <PortalLink path={elementPath(elementTypes[type], id) ?? ''}>
            {elementName(elementTypes[type], id, t)}
          </PortalLink>
        </p>
      ))}
      <p>{hidden > 0 ? t('related.hidden', { count: hidden }) : t('related.noLeadText')}</p>
      {isPartial && <p>{t('related.partial')}</p>}
    </Message>
  )
}

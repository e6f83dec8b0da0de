import { useQuery } from '@tanstack/react-query'
import { CircleAlert, Search } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { useI18n } from '../../i18n/I18n'
import { onlyLead, type LookupSubject } from '../../lead/lookup/FoundLeads'
import { lookupQuery } from '../../lead/lookup/lookupQuery'
import { Button } from '../../ui/controls/Button'
import { Message } from '../shared/Message'
import { useFailureText } from '../shared/useFailureText'
import { ClientWithoutLead } from './ClientWithoutLead'
import { LeadChoice } from './LeadChoice'
import { reasonText } from './reasonText'

type RelatedLeadsProps = {
  /** What the portal says of the call or chat, which names no lead. */
  subject: LookupSubject
  /** Draws the card of a lead, with a line above that tells why it is this one. */
  renderLead: (id: number, above: ReactNode) => ReactNode
  /** Draws that the CRM knows nothing of the subject. */
  renderNothing: () => ReactNode
}

/** The lead of a call or chat that names none: the only one opens by itself, of several the person chooses. */
export function RelatedLeads({ subject, renderLead, renderNothing }: RelatedLeadsProps) {
  const { t, locale } = useI18n()
  const failureText = useFailureText()
  const found = useQuery(lookupQuery(subject, locale))
  const [chosen, setChosen] = useState<number | 'list'>()
  const retry = (
    <Button onClick={() => void found.refetch({ cancelRefetch: false })}>
      {t('app.tryAgain')}
    </Button>
  )

  if (!found.data) {
    if (!found.error || found.isFetching) return <Looking />
    return (
      <Message
        icon={<CircleAlert size={40} strokeWidth={1.25} />}
        title={t('related.failed')}
        actions={retry}
      >
        <p>{failureText(found.error)}</p>
      </Message>
    )
  }
  const reason = reasonText(found.data, subject.phone, t)
  const only = onlyLead(found.data)?.id
  const open = chosen === 'list' ? undefined : (chosen ?? only)
  if (open !== undefined) {
    const others = found.data.leads.length - 1
    return renderLead(
      open,
      <>
        {reason}
        {others > 0 && (
          <Button onClick={() => setChosen('list')}>
            {t('related.others', { count: others })}
          </Button>
        )}
      </>,
    )
  }
  const { leads, clients, hidden, isPartial } = found.data
  if (leads.length > 0) {
    return (
      <LeadChoice
        title={reason}
        leads={leads}
        isPartial={isPartial}
        onRetry={() => void found.refetch({ cancelRefetch: false })}
        onChoose={setChosen}
      />
    )
  }
  if (clients.length > 0 || hidden > 0 || isPartial) {
    return (
      <ClientWithoutLead clients={clients} hidden={hidden} isPartial={isPartial} retry={retry} />
    )
  }
  return renderNothing()
}

function Looking() {
  const { t } = useI18n()
  return (
    <Message icon={<Search size={40} strokeWidth={1.25} />} title={t('related.looking')}>
      {null}
    </Message>
  )
}

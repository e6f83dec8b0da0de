import { useQuery } from '@tanstack/react-query'
import { CircleAlert, Lock, MessagesSquare } from 'lucide-react'
import { useEffect, useMemo, type ReactNode } from 'react'
import { useI18n } from '../i18n/I18n'
import { chatQuery } from '../lead/lookup/chatQuery'
import { keepInSight } from '../portal/commands/keepInSight'
import { readDialogId } from '../portal/options/dialogId'
import { idsOf, type CrmElement } from '../portal/options/CrmElement'
import { useConnection } from '../portal/useConnection'
import type { RestError } from '../rest/failure/RestError'
import { Button } from '../ui/controls/Button'
import { LeadScreen } from './LeadScreen'
import { LoadingScreen } from './LoadingScreen'
import { RelatedLeads } from './related/RelatedLeads'
import { Message } from './shared/Message'
import { useFailureText } from './shared/useFailureText'

/** The page beside a chat of the portal: the lead of the chat, or what the chat is instead. */
export function ChatPage() {
  const connection = useConnection()
  useEffect(keepInSight, [])
  if (connection.status !== 'connected') return null
  const dialogId = readDialogId(connection.frame.placement.options)
  if (dialogId === null) return <NoLead what="unnamed" />
  // The id of a user: a chat of two colleagues.
  if (/^\d+$/.test(dialogId)) return <NoLead what="colleague" />
  return <Chat dialogId={dialogId} />
}

function Chat({ dialogId }: { dialogId: string }) {
  const {
    data: elements,
    error,
    isFetching,
    failureReason,
    refetch,
  } = useQuery(chatQuery(dialogId))
  if (elements) return <ChatLead elements={elements} />
  if (error && !isFetching)
    return <ChatFailure error={error} onRetry={() => void refetch({ cancelRefetch: false })} />
  return <LoadingScreen failure={failureReason} />
}

function ChatLead({ elements }: { elements: readonly CrmElement[] }) {
  const subject = useMemo(() => ({ elements, phone: null, line: '' }), [elements])
  const [leadId, ...others] = idsOf(elements, 'lead')
  // Several leads may have the address of an open channel.
  if (leadId !== undefined && others.length === 0) return <LeadScreen key={leadId} id={leadId} />
  if (elements.length === 0) return <NoLead what="unbound" />
  return (
    <RelatedLeads
      subject={subject}
      renderLead={(id, reason) => <LeadScreen key={id} id={id} wayBack={reason} />}
      renderNothing={() => <NoLead what="unbound" />}
    />
  )
}

function ChatFailure({ error, onRetry }: { error: RestError; onRetry: () => void }) {
  const { t } = useI18n()
  const failureText = useFailureText()
  const retry = <Button onClick={onRetry}>{t('app.tryAgain')}</Button>
  // The portal's code for a chat of others.
  if (error.code === 'ACCESS_ERROR') return <NoLead what="foreign" action={retry} />
  return (
    <Message
      icon={<CircleAlert size={40} strokeWidth={1.25} />}
      title={t('chat.failed')}
      actions={retry}
    >
      <p>{failureText(error)}</p>
    </Message>
  )
}

type NoLeadProps = { what: 'colleague' | 'unbound' | 'foreign' | 'unnamed'; action?: ReactNode }

function NoLead({ what, action }: NoLeadProps) {
  const { t } = useI18n()
  const Icon = what === 'foreign' ? Lock : MessagesSquare
  return (
    <Message
      icon={<Icon size={40} strokeWidth={1.25} />}
      title={t(`chat.${what}.title`)}
      actions={action}
    >
      <p>{t(`chat.${what}.text`)}</p>
    </Message>
  )
}

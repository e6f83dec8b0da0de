import { PhoneMissed } from 'lucide-react'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { CardLayoutContext } from '../card/shared/CardLayout'
import { useI18n } from '../i18n/I18n'
import { callLead, type Call } from '../portal/options/Call'
import { Button } from '../ui/controls/Button'
import { Notice } from '../ui/messages/Notice'
import { subjectKey, useFollowedCall } from './call/useFollowedCall'
import { useKeptWindow } from './call/useKeptWindow'
import { LeadScreen } from './LeadScreen'
import { RelatedLeads } from './related/RelatedLeads'
import { Message } from './shared/Message'

/** The page in the portal's call window: the lead of the call, or what is known in its place. */
export function CallPage() {
  const { t } = useI18n()
  const [openId, setOpenId] = useState<number>()
  const followed = useFollowedCall(openId)
  const isClosing = useKeptWindow(openId)
  const { call, pinnedId, isBehind, leftId } = followed
  const leadId = pinnedId ?? (call && callLead(call))
  const notices = (
    <>
      {isClosing && <Notice>{t('call.closing')}</Notice>}
      {isBehind && (
        <Notice action={<Button onClick={followed.showCall}>{t('call.showOther')}</Button>}>
          {t('call.other')}
        </Notice>
      )}
      {!isBehind && leftId !== undefined && (
        <Notice action={<Button onClick={followed.goBack}>{t('call.backToNote')}</Button>}>
          {t('call.kept', { id: leftId })}
        </Notice>
      )}
    </>
  )
  if (!call) return null
  if (leadId !== undefined) {
    return <CalledLead key={leadId} id={leadId} above={notices} onShow={setOpenId} />
  }
  return <RelatedCalls call={call} notices={notices} onShow={setOpenId} key={subjectKey(call)} />
}

type RelatedCallsProps = {
  call: Call
  notices: ReactNode
  onShow: (id: number | undefined) => void
}

/** A call that names no lead. */
function RelatedCalls({ call, notices, onShow }: RelatedCallsProps) {
  const { elements, phone, line } = call
  const subject = useMemo(() => ({ elements, phone, line }), [elements, phone, line])
  if (elements.length === 0 && phone === null) return <UnknownCaller phone={null} above={notices} />
  return (
    <RelatedLeads
      subject={subject}
      renderLead={(id, reason) => (
        <CalledLead
          key={id}
          id={id}
          onShow={onShow}
          above={
            <>
              {notices}
              {reason}
            </>
          }
        />
      )}
      renderNothing={() => <UnknownCaller phone={phone} above={notices} />}
    />
  )
}

type CalledLeadProps = {
  id: number
  above: ReactNode
  /** Reports which lead's card is shown, and when it is removed. */
  onShow: (id: number | undefined) => void
}

function CalledLead({ id, above, onShow }: CalledLeadProps) {
  useEffect(() => {
    onShow(id)
    return () => onShow(undefined)
  }, [id, onShow])
  return (
    <CardLayoutContext value="call">
      <LeadScreen id={id} wayBack={above} />
    </CardLayoutContext>
  )
}

/** @param phone null when the caller hides it */
function UnknownCaller({ phone, above }: { phone: string | null; above: ReactNode }) {
  const { t } = useI18n()
  return (
    <>
      {above}
      <Message
        icon={<PhoneMissed size={40} strokeWidth={1.25} />}
        title={phone === null ? t('call.hidden') : t('call.unknown', { phone })}
      >
        <p>{t(phone === null ? 'call.hiddenText' : 'call.unknownText')}</p>
      </Message>
    </>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useI18n } from '../../i18n/I18n'
import { callDetailsQuery, type CallDetails } from '../../lead/surroundings/callDetailsQuery'
import { portalUrl } from '../../portal/commands/actions'
import { failureReason } from '../../rest/failure/failureReason'
import { Button } from '../../ui/controls/Button'
import { ExternalLink } from '../../ui/controls/ExternalLink'
import { Skeleton } from '../../ui/surfaces/Skeleton'
import { leadPath } from '../shared/element/elementPath'
import { PortalLink } from '../shared/element/PortalLink'
import styles from './CallParts.module.css'
import { Told } from '../../ui/messages/Told'

type CallPartsProps = { activityId: number; leadId: number }

/** The recordings and the transcript of a call, as far as the portal has them and lets them be read. */
export function CallParts({ activityId, leadId }: CallPartsProps) {
  const { t } = useI18n()
  const { data, error, isFetching, refetch } = useQuery(
    callDetailsQuery(activityId, portalUrl('/')),
  )
  if (isFetching) return <Skeleton width="50%" />
  if (!data) {
    return (
      <p className={styles.part}>
        <Told>{t('call.failed', { reason: error ? failureReason(error, t) : '' })}</Told>{' '}
        <Button onClick={() => void refetch({ cancelRefetch: false })}>{t('app.tryAgain')}</Button>
      </p>
    )
  }
  return (
    <>
      <Recordings details={data} leadId={leadId} />
      <Transcript details={data} />
    </>
  )
}

function Recordings({ details, leadId }: { details: CallDetails; leadId: number }) {
  const { t } = useI18n()
  const { recordings, recordingsFailure } = details
  if (recordingsFailure) {
    const reason = failureReason(recordingsFailure, t)
    return <p className={styles.part}>{t('call.noRecordingFor', { reason })}</p>
  }
  if (recordings.length === 0) return <p className={styles.part}>{t('call.noRecording')}</p>
  return recordings.map((path, index) => {
    const url = path === null ? null : portalUrl(path)
    return (
      // The portal returns them in a fixed order, and several may have the same path.
      // oxlint-disable-next-line react/no-array-index-key
      <p key={index} className={styles.part}>
        {url === null ? (
          // Its address works only with an access token, which must not stand in a link.
          <PortalLink path={leadPath(leadId)}>{t('call.recordingInPortal')}</PortalLink>
        ) : (
          <ExternalLink href={url}>{t('call.recording')}</ExternalLink>
        )}
      </p>
    )
  })
}

function Transcript({ details: { transcript, transcriptFailure } }: { details: CallDetails }) {
  const { t } = useI18n()
  if (transcript !== null) {
    return (
      <div className={styles.transcript} dir="auto" translate="yes">
        {transcript}
      </div>
    )
  }
  const kind = transcriptFailure?.kind
  if (transcriptFailure === null || kind === 'notFound' || kind === 'methodMissing') {
    return <p className={styles.part}>{t('call.noTranscript')}</p>
  }
  // The portal refuses with the same code where its reading of calls is switched off.
  if (kind === 'accessDenied') return <p className={styles.part}>{t('call.transcriptDenied')}</p>
  const reason = failureReason(transcriptFailure, t)
  return <p className={styles.part}>{t('call.noTranscriptFor', { reason })}</p>
}

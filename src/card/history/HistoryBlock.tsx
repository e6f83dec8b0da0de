import { useI18n } from '../../i18n/I18n'
import type { Lead } from '../../lead/model/Lead'
import { Section } from '../../ui/surfaces/Section'
import { Skeleton } from '../../ui/surfaces/Skeleton'
import { PartUnread } from '../activity/PartUnread'
import { useSurroundings } from '../shared/useSurroundings'
import { CommentList } from './CommentList'
import styles from './HistoryBlock.module.css'
import { LastContactRow } from './LastContactRow'

/** What was said: the last contact with the lead or its client, and the comments of the lead's timeline. */
export function HistoryBlock({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const { surroundings, isPending, onRetry } = useSurroundings(lead)
  const contact = surroundings?.lastContact
  return (
    <Section title={t('block.history')}>
      {isPending ? (
        <div className={styles.waiting}>
          <Skeleton width="50%" />
        </div>
      ) : (
        <>
          {contact ? (
            <ul>
              <LastContactRow activity={contact} leadId={lead.id} names={surroundings.names} />
            </ul>
          ) : (
            // The header already says that there was no contact.
            surroundings?.unread.has('past') !== false && (
              <PartUnread part="past" onRetry={onRetry} />
            )
          )}
          {surroundings?.unread.has('comments') === false ? (
            <CommentList leadId={lead.id} surroundings={surroundings} />
          ) : (
            <PartUnread part="comments" onRetry={onRetry} />
          )}
        </>
      )}
    </Section>
  )
}

import { useI18n } from '../../i18n/I18n'
import type { Lead } from '../../lead/model/Lead'
import { useNoteUnderWay } from '../../lead/write/useAddNote'
import { Button } from '../../ui/controls/Button'
import { useNewRows } from '../../ui/access/useNewRows'
import { Skeleton } from '../../ui/surfaces/Skeleton'
import { PartUnread } from '../activity/PartUnread'
import { useRowNames } from '../activity/useRowNames'
import { useCardLayout } from '../shared/CardLayout'
import { leadPath } from '../shared/element/elementPath'
import { PortalLink } from '../shared/element/PortalLink'
import { useSurroundings } from '../shared/useSurroundings'
import { PendingRow } from './PendingRow'
import { PlannedRow } from './PlannedRow'
import styles from './PlannedList.module.css'
import { useAddedBeyond } from './useAddedBeyond'
import { usePlanned } from './usePlanned'

type PlannedListProps = {
  lead: Lead
  /** The id of what was added just now: it is shown, however many come before it. */
  addedId: number | undefined
}

/** What is planned with the lead, the overdue first. */
export function PlannedList({ lead, addedId }: PlannedListProps) {
  const { t } = useI18n()
  const isCall = useCardLayout() === 'call'
  const { box, expectMore } = useNewRows()
  const note = useNoteUnderWay(lead.id)
  const { surroundings, isPending, onRetry } = useSurroundings(lead)
  const { planned: listed = [], isCut } = surroundings ?? {}
  const beyond = useAddedBeyond(lead.id, surroundings, addedId)
  const planned = beyond ? [...listed, beyond] : listed
  const { inSight, hidden, isOpen, open, touch, leave } = usePlanned(planned, addedId)
  const names = useRowNames(surroundings?.names, isOpen ? planned : [])
  if (isPending) {
    return (
      <div className={styles.waiting}>
        <Skeleton width="60%" />
      </div>
    )
  }
  const isAdding = note?.kind === 'todo'
  return (
    <div ref={box}>
      {/* Receives the focus when the row that had it is removed. */}
      <ul tabIndex={-1} aria-label={t('block.nextStep')}>
        {inSight.map((activity) => (
          <PlannedRow
            key={activity.id}
            activity={activity}
            leadId={lead.id}
            names={names}
            onTouch={touch}
            onOver={leave}
          />
        ))}
        {isAdding && <PendingRow note={note} />}
      </ul>
      {inSight.length === 0 &&
        !isAdding &&
        (surroundings?.unread.has('planned') === false ? (
          // In the tab, the header already says that nothing is planned.
          isCall && <p>{t('nextStep.none')}</p>
        ) : (
          <PartUnread part="planned" onRetry={onRetry} />
        ))}
      {hidden > 0 && (
        <Button
          onClick={() => {
            expectMore()
            open()
          }}
        >
          {t('nextStep.more', { count: hidden })}
        </Button>
      )}
      {hidden === 0 && isCut?.planned === true && (
        <p className={styles.cut}>
          {t('nextStep.cut')}{' '}
          <PortalLink path={leadPath(lead.id)}>{t('action.openInPortal')}</PortalLink>
        </p>
      )}
    </div>
  )
}

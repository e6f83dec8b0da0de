import { useState } from 'react'
import { useI18n } from '../../i18n/I18n'
import type { Lead } from '../../lead/model/Lead'
import { Button } from '../../ui/controls/Button'
import { Section } from '../../ui/surfaces/Section'
import { Skeleton } from '../../ui/surfaces/Skeleton'
import { useSurroundings } from '../shared/useSurroundings'
import { ActivityRow } from './ActivityRow'
import { CommentRow } from './CommentRow'
import styles from './NextStepBlock.module.css'
import { NoteForm } from './NoteForm'
import { noContactText } from './noContactText'

/** What is planned with the lead, what was last, what was written down, and a line to write down more. */
export function NextStepBlock({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const [addedId, setAddedId] = useState<number>()
  return (
    <Section title={t('block.nextStep')}>
      <ul className={styles.list}>
        <Activities lead={lead} addedId={addedId} />
      </ul>
      <NoteForm leadId={lead.id} onAdded={setAddedId} />
    </Section>
  )
}

type ActivitiesProps = {
  lead: Lead
  /** Of what was added just now: it is in sight, whatever comes before it. */
  addedId: number | undefined
}

function Activities({ lead, addedId }: ActivitiesProps) {
  const { t } = useI18n()
  const [isOpen, setIsOpen] = useState(false)
  const { surroundings, isPending, onRetry } = useSurroundings(lead)
  if (isPending) {
    return ['70%', '60%', '50%'].map((width) => (
      <li key={width}>
        <Skeleton width={width} />
      </li>
    ))
  }
  const emptyRow = (part: 'planned' | 'past' | 'comments', text: string) =>
    surroundings?.unread.has(part) === false ? (
      <li>{text}</li>
    ) : (
      <li>
        <span>{t(`nextStep.unread.${part}`)}</span>
        <Button onClick={onRetry}>{t('app.tryAgain')}</Button>
      </li>
    )
  const { planned = [], lastContact: last = null, comments = [] } = surroundings ?? {}
  const inSight = planned.filter(({ id }, index) => isOpen || index === 0 || id === addedId)
  const [comment] = comments
  return (
    <>
      {inSight.map((activity, index) => (
        <ActivityRow key={activity.id} activity={activity} leadId={lead.id} isPlanned>
          {index === 0 && inSight.length < planned.length && (
            <Button onClick={() => setIsOpen(true)}>
              {t('nextStep.more', { count: planned.length - inSight.length })}
            </Button>
          )}
        </ActivityRow>
      ))}
      {inSight.length === 0 && emptyRow('planned', t('nextStep.none'))}
      {last ? (
        <ActivityRow activity={last} leadId={lead.id} />
      ) : (
        emptyRow('past', noContactText(lead, t))
      )}
      {comment ? <CommentRow comment={comment} /> : emptyRow('comments', t('nextStep.noComments'))}
    </>
  )
}

import { useEffect, useRef, useState } from 'react'
import { localTimeIn, momentOfLocal } from '../../format/time/zonedTime'
import { useI18n } from '../../i18n/I18n'
import { dueTime } from '../../lead/derive/dueTime'
import type { Moment } from '../../rest/Read'
import { Button } from '../../ui/controls/Button'
import { Input } from '../../ui/controls/Field'
import { Question } from '../../ui/messages/Question'
import { useCardData } from '../shared/CardData'
import styles from './PostponeForm.module.css'

type PostponeFormProps = {
  /** When it is due now. */
  from: Moment | null
  onChoose: (until: Moment) => void
  onCancel: () => void
}

/** Asks for any day and time, on the clock of the person's profile. */
export function PostponeForm({ from, onChoose, onCancel }: PostponeFormProps) {
  const { t } = useI18n()
  const { zone } = useCardData()
  const field = useRef<HTMLInputElement>(null)
  const [local, setLocal] = useState(() => {
    const isAhead = from !== null && Date.parse(from) > Date.now()
    const start = isAhead ? from : dueTime('tomorrow', new Date(), zone)
    return localTimeIn(new Date(start), zone)
  })
  useEffect(() => field.current?.focus(), [])
  const until = momentOfLocal(local, zone)
  return (
    <Question
      className={styles.form}
      onLeave={onCancel}
      onSubmit={() => {
        if (until !== null) onChoose(until)
      }}
    >
      <Input
        ref={field}
        type="datetime-local"
        aria-label={t('nextStep.until')}
        value={local}
        onChange={({ target }) => setLocal(target.value)}
      />
      <Button type="submit" disabled={until === null}>
        {t('nextStep.move')}
      </Button>
      <Button onClick={onCancel}>{t('stage.cancel')}</Button>
    </Question>
  )
}

import { useId, type RefCallback } from 'react'
import { joinSentences } from '../../../format/language/joinSentences'
import { useI18n } from '../../../i18n/I18n'
import type { Stage } from '../../../lead/model/Directories'
import { Button } from '../../../ui/controls/Button'
import { Input } from '../../../ui/controls/Field'
import { Question } from '../../../ui/messages/Question'
import styles from './LossQuestion.module.css'
import { forgetReason, useReasonDraft } from './useReasonDraft'

type LossQuestionProps = {
  leadId: number
  /** The stage to close the lead as. */
  stage: Stage
  /** The reason stored in the portal; `''` for none. */
  present: string
  onLose: (reason: string) => void
  onCancel: () => void
  /** Gets the first control, which the focus goes on to. */
  first: RefCallback<HTMLElement>
}

/** Asks whether the lead is to be closed as lost, and why; the reason may stay empty. */
export function LossQuestion(props: LossQuestionProps) {
  const { leadId, stage, present, onLose, onCancel, first } = props
  const { t, locale } = useI18n()
  const id = useId()
  const { text, change } = useReasonDraft(leadId, stage, present)
  const question = t('stage.askLost', { stage: stage.name })
  const cancel = (): void => {
    forgetReason(leadId)
    onCancel()
  }
  return (
    <Question
      className={styles.question}
      label={question}
      onLeave={cancel}
      onSubmit={() => onLose(text.trim())}
    >
      <label htmlFor={id}>{joinSentences([question, t('stage.askReason')], locale)}</label>
      <span className={styles.line}>
        <Input
          ref={first}
          id={id}
          value={text}
          dir="auto"
          autoComplete="off"
          onChange={(event) => change(event.target.value)}
        />
        <Button look="danger" type="submit">
          {t('stage.close')}
        </Button>
        <Button onClick={cancel}>{t('stage.cancel')}</Button>
      </span>
    </Question>
  )
}

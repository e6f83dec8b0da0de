import { useId } from 'react'
import { useI18n } from '../../i18n/I18n'
import { Input } from '../../ui/controls/Field'
import { Muted } from '../../ui/surfaces/Muted'
import styles from './StageHintField.module.css'

/** The most characters that a hint may have. */
const longest = 500
/** With fewer characters left than this, the form says how many. */
const scarce = 100

type StageHintFieldProps = {
  /** The stage's name. */
  stage: string
  text: string
  onChange: (text: string) => void
}

/** The line for the hint of one stage, which says while typing how much more fits. */
export function StageHintField({ stage, text, onChange }: StageHintFieldProps) {
  const { t } = useI18n()
  const id = useId()
  const left = longest - text.length
  return (
    <div className={styles.field}>
      <label htmlFor={id} dir="auto">
        {stage}
      </label>
      <Input
        id={id}
        value={text}
        maxLength={longest}
        dir="auto"
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
      {left < scarce && <Muted>{t('settings.hintLeft', { count: left })}</Muted>}
    </div>
  )
}

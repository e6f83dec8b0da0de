import { useId } from 'react'
import { useI18n } from '../../i18n/I18n'
import { Input } from '../../ui/controls/Field'
import { Muted } from '../../ui/surfaces/Muted'
import styles from './StageHintField.module.css'

/** The most characters that a hint may have. */
const longest = 500
/** The form tells how many characters are left below this number. */
const scarce = 100

type StageHintFieldProps = {
  /** The stage's name. */
  stage: string
  text: string
  /** The id of the sentence that says that all hints together are too long. */
  limit: string | undefined
  onChange: (text: string) => void
}

/** The line for the hint of one stage, which says while typing how much more fits. */
export function StageHintField({ stage, text, limit, onChange }: StageHintFieldProps) {
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
        aria-invalid={limit !== undefined}
        aria-describedby={
          [left < scarce && `${id}-left`, limit].filter(Boolean).join(' ') || undefined
        }
        onChange={(event) => onChange(event.target.value)}
      />
      {left < scarce && (
        <span id={`${id}-left`}>
          <Muted>{t('settings.hintLeft', { count: left })}</Muted>
        </span>
      )}
    </div>
  )
}

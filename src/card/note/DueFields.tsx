import { localTimeIn } from '../../format/time/zonedTime'
import { useI18n } from '../../i18n/I18n'
import { dueChoices, dueTime } from '../../lead/derive/dueTime'
import { Chips } from '../../ui/choices/Chips'
import { Input } from '../../ui/controls/Field'
import { useCardData } from '../shared/CardData'
import type { NoteDraft } from './useNoteDraft'

type DueFieldsProps = {
  due: NoteDraft['due']
  /** The id of the line that says what is wrong with the date. */
  hintId: string
  onChange: (due: NoteDraft['due']) => void
}

const keys = [...dueChoices, 'other'] as const

/** When a to-do is due: one of the usual times, or any day and time. */
export function DueFields({ due, hintId, onChange }: DueFieldsProps) {
  const { t } = useI18n()
  const { zone } = useCardData()
  const isOther = typeof due === 'object'
  const choose = (key: (typeof keys)[number]): void => {
    if (key !== 'other') return onChange(key)
    const before = isOther ? 'tomorrow' : due
    onChange({ local: localTimeIn(new Date(dueTime(before, new Date(), zone)), zone) })
  }
  return (
    <>
      <Chips
        label={t('note.when')}
        options={keys.map((key) => ({ key, text: t(`note.when.${key}`) }))}
        chosen={isOther ? 'other' : due}
        onChoose={choose}
      />
      {isOther && (
        <Input
          type="datetime-local"
          aria-label={t('nextStep.until')}
          value={due.local}
          aria-describedby={hintId}
          aria-invalid={due.local === ''}
          onChange={({ target }) => onChange({ local: target.value })}
        />
      )}
    </>
  )
}

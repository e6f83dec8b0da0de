import { localTimeIn } from '../../format/time/zonedTime'
import { useI18n } from '../../i18n/I18n'
import { dueChoices, dueTime } from '../../lead/derive/dueTime'
import { Input, Select } from '../../ui/controls/Field'
import { useCardData } from '../shared/CardData'
import type { NoteDraft } from './useNoteDraft'

type DueFieldsProps = {
  due: NoteDraft['due']
  /** The id of the line that says what is wrong with the date. */
  hintId: string
  onChange: (due: NoteDraft['due']) => void
}

/** When a to-do is due: one of the usual times, or any day and time. */
export function DueFields({ due, hintId, onChange }: DueFieldsProps) {
  const { t } = useI18n()
  const { zone } = useCardData()
  const isOther = typeof due === 'object'
  const choose = (value: string): void => {
    const choice = dueChoices.find((one) => one === value)
    const before = isOther ? 'tomorrow' : due
    onChange(choice ?? { local: localTimeIn(new Date(dueTime(before, new Date(), zone)), zone) })
  }
  return (
    <>
      <Select
        aria-label={t('note.when')}
        value={isOther ? 'other' : due}
        onChange={({ target }) => choose(target.value)}
      >
        {dueChoices.map((one) => (
          <option key={one} value={one}>
            {t(`note.when.${one}`)}
          </option>
        ))}
        <option value="other">{t('note.when.other')}</option>
      </Select>
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

import { useState } from 'react'
import { formatMoment } from '../../format/time/moment'
import { useI18n } from '../../i18n/I18n'
import { dueChoices, dueTime } from '../../lead/derive/dueTime'
import { useAddNote, type Note } from '../../lead/write/useAddNote'
import { useAnnounce } from '../../ui/hooks/Announcer'
import { Button } from '../../ui/controls/Button'
import { Input, Select } from '../../ui/controls/Field'
import { useNow } from '../../ui/hooks/useNow'
import { useCardData } from '../shared/CardData'
import styles from './NoteForm.module.css'
import { useNoteDraft } from './useNoteDraft'
import { writeFailure } from '../shared/writeFailure'

type NoteFormProps = {
  leadId: number
  /** Runs when the portal has it, with its id. */
  onAdded: (id?: number) => void
}

/** One line to add a to-do or a comment; what was typed stays until the portal has it. */
export function NoteForm({ leadId, onAdded }: NoteFormProps) {
  const { t, locale } = useI18n()
  const { zone } = useCardData()
  const now = useNow()
  const announce = useAnnounce()
  const { text, kind, choice, change, clear } = useNoteDraft(leadId)
  const [added, setAdded] = useState<Note['kind']>()
  const { write, writing, failure, forget } = useAddNote(leadId, (note, id) => {
    onAdded(id)
    setAdded(note.kind)
    announce(t(`note.added.${note.kind}`))
    // Keeps what was typed in the meantime.
    clear(note.text)
  })
  const typed = text.trim()
  const edit = (part: Parameters<typeof change>[0]): void => {
    change(part)
    setAdded(undefined)
    // What may not be added stays so, but for something of another kind.
    if (failure && (!isLasting || part.kind)) forget()
  }
  const send = (): void => {
    if (typed === '' || isLasting) return
    setAdded(undefined)
    const due = dueTime(choice, new Date())
    write(kind === 'todo' ? { kind, text: typed, due } : { kind, text: typed })
  }
  const dueMoment = formatMoment(dueTime(choice, now).toISOString(), { locale, zone, now })
  const isLasting = failure?.isLasting === true
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <div className={styles.line}>
        <Select
          aria-label={t('note.kind')}
          value={kind}
          onChange={(event) =>
            edit({ kind: event.target.value === 'comment' ? 'comment' : 'todo' })
          }
        >
          <option value="todo">{t('note.todo')}</option>
          <option value="comment">{t('note.comment')}</option>
        </Select>
        {kind === 'todo' && (
          <Select
            aria-label={t('note.when')}
            value={choice}
            onChange={(event) =>
              edit({ choice: dueChoices.find((one) => one === event.target.value) ?? choice })
            }
          >
            {dueChoices.map((one) => (
              <option key={one} value={one}>
                {t(`note.when.${one}`)}
              </option>
            ))}
          </Select>
        )}
        <span className={styles.text}>
          <Input
            data-shortcut="note"
            aria-label={t(`note.label.${kind}`)}
            placeholder={t(`note.label.${kind}`)}
            value={text}
            maxLength={2000}
            dir="auto"
            onChange={(event) => edit({ text: event.target.value })}
          />
          <Button type="submit" disabled={typed === '' || writing !== undefined || isLasting}>
            {t('note.add')}
          </Button>
        </span>
      </div>
      {failure ? (
        <p className={styles.failure} role="alert">
          {t(failure.isUnclear ? 'note.unclear' : 'note.failed', {
            reason: writeFailure(failure.reason, t),
          })}
        </p>
      ) : (
        <p className={styles.hint}>
          {writing
            ? t('note.adding')
            : added
              ? t(`note.added.${added}`)
              : kind === 'todo'
                ? t('note.due', { time: dueMoment.text })
                : t('note.visible')}
        </p>
      )}
    </form>
  )
}

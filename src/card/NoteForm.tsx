import { useState } from 'react'
import { formatMoment } from '../format/moment'
import { useI18n } from '../i18n/I18n'
import { dueChoices, dueTime, type DueChoice } from '../lead/dueTime'
import { useAddNote, type Note } from '../lead/useAddNote'
import { useAnnounce } from '../ui/Announcer'
import { Button } from '../ui/Button'
import { useNow } from '../ui/useNow'
import { useCardData } from './CardData'
import styles from './NoteForm.module.css'
import { writeFailure } from './writeFailure'

/** One line to add a to-do or a comment; what was typed stays until the portal has it. */
export function NoteForm({ leadId }: { leadId: number }) {
  const { t, locale } = useI18n()
  const { zone } = useCardData()
  const now = useNow()
  const announce = useAnnounce()
  const [text, setText] = useState('')
  const [kind, setKind] = useState<Note['kind']>('todo')
  const [choice, setChoice] = useState<DueChoice>('tomorrow')
  const [added, setAdded] = useState<Note['kind']>()
  const { write, writing, failure, forget } = useAddNote(leadId, (note) => {
    setAdded(note.kind)
    announce(t(`note.added.${note.kind}`))
    // Not what was typed meanwhile.
    setText((typed) => (typed.trim() === note.text ? '' : typed))
  })
  const typed = text.trim()
  const edit = (change: () => void): void => {
    change()
    setAdded(undefined)
    if (failure) forget()
  }
  const send = (): void => {
    if (typed === '') return
    setAdded(undefined)
    const due = dueTime(choice, new Date())
    write(kind === 'todo' ? { kind, text: typed, due } : { kind, text: typed })
  }
  const dueMoment = formatMoment(dueTime(choice, now).toISOString(), { locale, zone, now })
  const isUnclear = failure?.kind === 'timeout' || failure?.kind === 'portalFault'
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <div className={styles.line}>
        <select
          className={styles.select}
          aria-label={t('note.kind')}
          value={kind}
          onChange={(event) =>
            edit(() => setKind(event.target.value === 'comment' ? 'comment' : 'todo'))
          }
        >
          <option value="todo">{t('note.todo')}</option>
          <option value="comment">{t('note.comment')}</option>
        </select>
        {kind === 'todo' && (
          <select
            className={styles.select}
            aria-label={t('note.when')}
            value={choice}
            onChange={(event) =>
              edit(() => setChoice(dueChoices.find((one) => one === event.target.value) ?? choice))
            }
          >
            {dueChoices.map((one) => (
              <option key={one} value={one}>
                {t(`note.when.${one}`)}
              </option>
            ))}
          </select>
        )}
        <span className={styles.text}>
          <input
            className={styles.input}
            aria-label={t(`note.label.${kind}`)}
            placeholder={t(`note.label.${kind}`)}
            value={text}
            maxLength={2000}
            dir="auto"
            onChange={(event) => edit(() => setText(event.target.value))}
          />
          <Button type="submit" disabled={typed === '' || writing !== undefined}>
            {t('note.add')}
          </Button>
        </span>
      </div>
      {failure ? (
        <p className={styles.failure} role="alert">
          {t(isUnclear ? 'note.unclear' : 'note.failed', { reason: writeFailure(failure, t) })}
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

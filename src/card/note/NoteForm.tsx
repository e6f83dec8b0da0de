import { useId, useRef, type KeyboardEvent } from 'react'
import { useI18n } from '../../i18n/I18n'
import { useIsClosed } from '../../lead/useIsClosed'
import { useAddNote } from '../../lead/write/useAddNote'
import { usePersonalSettings } from '../../settings/useSettings'
import { Button } from '../../ui/controls/Button'
import { TextArea } from '../../ui/controls/Field'
import { useAnnounce } from '../../ui/access/Announcer'
import { useNow } from '../../ui/hooks/useNow'
import { useCardData } from '../shared/CardData'
import { DoerChoice } from './DoerChoice'
import { DueFields } from './DueFields'
import { dueMoment } from './dueMoment'
import styles from './NoteForm.module.css'
import { NoteHint } from './NoteHint'
import { NoteKinds } from './NoteKinds'
import { useKeptDraft } from './useKeptDraft'
import { useNoteDraft } from './useNoteDraft'

type NoteFormProps = {
  leadId: number
  /** Runs when the portal has it, with its id. */
  onAdded: (id?: number) => void
}

/** Adds a to-do or a comment; what was typed stays until the portal has it. */
export function NoteForm({ leadId, onAdded }: NoteFormProps) {
  const { t } = useI18n()
  const { zone } = useCardData()
  const { enterAdds } = usePersonalSettings()
  const now = useNow()
  const announce = useAnnounce()
  const isClosed = useIsClosed(leadId)
  const hintId = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const { text, kind, due, doer, added, change, end } = useNoteDraft(leadId)
  useKeptDraft(leadId, { text, kind, due, doer }, change)
  const { write, writing, failure, forget } = useAddNote(leadId, (note, id) => {
    onAdded(id)
    announce(t(`note.added.${note.kind}`))
    // Keeps what was typed in the meantime.
    end(note)
  })
  const typed = text.trim()
  const isLasting = failure?.isLasting === true
  const canAdd =
    typed !== '' &&
    writing === undefined &&
    !isLasting &&
    !isClosed &&
    (kind === 'comment' || dueMoment(due, now, zone) !== null)
  const edit = (part: Parameters<typeof change>[0]): void => {
    change(part)
    // A refusal for want of rights or scopes holds until the person chooses another kind of note.
    if (failure && (!isLasting || part.kind)) forget()
  }
  const send = (): void => {
    const until = dueMoment(due, new Date(), zone)
    if (!canAdd || (kind === 'todo' && until === null)) return
    change({})
    // The button is disabled while it is being added.
    field.current?.focus()
    write(
      kind === 'comment'
        ? { kind, text: typed }
        : { kind, text: typed, due: until ?? '', ...(doer && { responsibleId: doer.id }) },
    )
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter also ends the composition of a word, as in Chinese and Japanese.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    const adds = event.ctrlKey || event.metaKey || (enterAdds && !event.shiftKey && !event.altKey)
    if (!adds) return
    event.preventDefault()
    send()
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <div className={styles.text}>
        <TextArea
          ref={field}
          aria-label={t(`note.label.${kind}`)}
          placeholder={t(`note.label.${kind}`)}
          value={text}
          maxLength={2000}
          aria-describedby={hintId}
          aria-invalid={failure !== null}
          dir="auto"
          onChange={(event) => edit({ text: event.target.value })}
          onKeyDown={onKeyDown}
        />
        <Button type="submit" disabled={!canAdd}>
          {t('note.add')}
        </Button>
      </div>
      <div className={styles.line}>
        <NoteKinds
          kind={kind}
          onChoose={(next) => {
            if (next !== kind) edit({ kind: next })
            field.current?.focus()
          }}
        />
        {kind === 'todo' && (
          <>
            <DoerChoice doer={doer} onChoose={(next) => edit({ doer: next })} />
            <DueFields due={due} hintId={hintId} onChange={(next) => edit({ due: next })} />
          </>
        )}
      </div>
      <NoteHint
        id={hintId}
        kind={kind}
        due={due}
        isClosed={isClosed}
        isAdding={writing !== undefined}
        added={added}
        failure={failure}
      />
    </form>
  )
}

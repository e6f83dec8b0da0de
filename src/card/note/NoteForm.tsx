import { useId, useRef, type KeyboardEvent } from 'react'
import { useI18n } from '../../i18n/I18n'
import { usePersonalSettings } from '../../settings/useSettings'
import { Button } from '../../ui/controls/Button'
import { TextArea } from '../../ui/controls/Field'
import { DoerChoice } from './DoerChoice'
import { DueFields } from './DueFields'
import styles from './NoteForm.module.css'
import { NoteHint } from './NoteHint'
import { NoteKinds } from './NoteKinds'
import { useNoteForm } from './useNoteForm'

type NoteFormProps = {
  leadId: number
  /** Runs when the portal has it, with its id. */
  onAdded: (id?: number) => void
}

/** Adds a to-do or a comment; what was typed stays until the portal has it. */
export function NoteForm({ leadId, onAdded }: NoteFormProps) {
  const { t } = useI18n()
  const { enterAdds } = usePersonalSettings()
  const hintId = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const { draft, isClosed, isAdding, failure, canAdd, edit, send } = useNoteForm(
    leadId,
    field,
    onAdded,
  )
  const { text, kind, due, doer, added } = draft
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
        isAdding={isAdding}
        added={added}
        failure={failure}
      />
    </form>
  )
}

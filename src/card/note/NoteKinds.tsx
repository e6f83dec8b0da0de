import { useI18n } from '../../i18n/I18n'
import type { Note } from '../../lead/write/Note'
import { Button } from '../../ui/controls/Button'
import styles from './NoteKinds.module.css'

type NoteKindsProps = {
  kind: Note['kind']
  /** Runs on each press, also on the kind that is chosen. */
  onChoose: (kind: Note['kind']) => void
}

/** Whether to add a to-do or a comment; each has a key of its own. */
export function NoteKinds({ kind, onChoose }: NoteKindsProps) {
  const { t } = useI18n()
  return (
    <div className={styles.kinds} role="group" aria-label={t('note.kind')}>
      <Button
        look={kind === 'todo' ? 'soft' : 'plain'}
        aria-pressed={kind === 'todo'}
        data-shortcut="note"
        onClick={() => onChoose('todo')}
      >
        {t('note.todo')}
      </Button>
      <Button
        look={kind === 'comment' ? 'soft' : 'plain'}
        aria-pressed={kind === 'comment'}
        data-shortcut="comment"
        onClick={() => onChoose('comment')}
      >
        {t('note.comment')}
      </Button>
    </div>
  )
}

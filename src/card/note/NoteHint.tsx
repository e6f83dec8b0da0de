import { formatMoment } from '../../format/time/moment'
import { useI18n } from '../../i18n/I18n'
import type { WriteFailure } from '../../lead/write/FailedWrite'
import { useNow } from '../../ui/hooks/useNow'
import { Told } from '../../ui/messages/Told'
import { useCardData } from '../shared/CardData'
import { writeFailure } from '../shared/writeFailure'
import { dueMoment } from './dueMoment'
import styles from './NoteHint.module.css'
import type { NoteDraft } from './useNoteDraft'

type NoteHintProps = { id: string } & Pick<NoteDraft, 'kind' | 'due' | 'added'> & {
    /** Whether the person may no longer change the lead. */
    isClosed: boolean
    isAdding: boolean
    failure: WriteFailure | null
  }

/** The line under the form of a note: what will be added, is being added, was added or refused. */
export function NoteHint(props: NoteHintProps) {
  const { id, kind, due, added, isClosed, isAdding, failure } = props
  const { t, locale } = useI18n()
  const { zone } = useCardData()
  const now = useNow()
  if (failure) {
    return (
      <p id={id} className={styles.failure}>
        <Told>
          {t(failure.isUnclear ? 'note.unclear' : 'note.failed', {
            reason: writeFailure(failure.reason, t),
          })}
        </Told>
      </p>
    )
  }
  const hint = (): string => {
    if (isAdding) return t('note.adding')
    if (isClosed) return t('write.accessDenied')
    if (added) return t(`note.added.${added}`)
    if (kind === 'comment') return t('note.visible')
    const at = dueMoment(due, now, zone)
    if (at === null) return t('note.noDate')
    return t('note.due', { time: formatMoment(at, { locale, zone, now }).text })
  }
  return (
    <p id={id} className={styles.hint}>
      {hint()}
    </p>
  )
}

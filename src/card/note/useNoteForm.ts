import type { RefObject } from 'react'
import { useI18n } from '../../i18n/I18n'
import { useIsClosed } from '../../lead/useIsClosed'
import { useAddNote } from '../../lead/write/useAddNote'
import { useAnnounce } from '../../ui/access/Announcer'
import { useNow } from '../../ui/hooks/useNow'
import { useCardData } from '../shared/CardData'
import { dueMoment } from './dueMoment'
import { useKeptDraft } from './useKeptDraft'
import { useNoteDraft } from './useNoteDraft'

/**
 * What is typed for a lead, whether it can be added, and sending it.
 *
 * @param field takes the focus while it is added
 * @param onAdded runs when the portal has it, with its id
 */
export function useNoteForm(
  leadId: number,
  field: RefObject<HTMLElement | null>,
  onAdded: (id?: number) => void,
) {
  const { t } = useI18n()
  const { zone } = useCardData()
  const now = useNow()
  const announce = useAnnounce()
  const isClosed = useIsClosed(leadId)
  const draft = useNoteDraft(leadId)
  const { text, kind, due, doer, change, end } = draft
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
  return {
    draft,
    isClosed,
    isAdding: writing !== undefined,
    failure,
    canAdd,
    edit: (part: Parameters<typeof change>[0]): void => {
      change(part)
      // A refusal for want of rights or scopes holds until the person chooses another kind of note.
      if (failure && (!isLasting || part.kind)) forget()
    },
    send: (): void => {
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
    },
  }
}

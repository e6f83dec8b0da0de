import { useMemo, useState, type ReactNode } from 'react'
import type { Translate } from '../i18n/catalogs/messages'
import { useI18n } from '../i18n/I18n'
import { failureReason } from '../rest/failure/failureReason'
import type { FoldName } from '../settings/Settings'
import { useEditableSettings, type SaveState } from '../settings/save/useEditableSettings'
import { personalSettings } from '../settings/useSettings'
import { FoldContext } from '../ui/surfaces/FoldContext'

/** Makes a block, or a section of custom fields, foldable and saves the state in the personal settings. */
export function Foldable({ name, children }: { name: FoldName; children: ReactNode }) {
  const { t } = useI18n()
  const { value, save, state } = useEditableSettings(personalSettings)
  const [chosen, setChosen] = useState<boolean>()
  const note = noteOf(state, t)
  // If saving failed, the choice is kept until the card is closed.
  const isFolded = (note === undefined ? undefined : chosen) ?? value.folded.includes(name)

  const fold = useMemo(
    () => ({
      isFolded,
      note,
      onToggle: (): void => {
        setChosen(!isFolded)
        save(({ folded }) => {
          const others = folded.filter((one) => one !== name)
          return { folded: isFolded ? others : [...others, name] }
        })
      },
    }),
    [isFolded, note, name, save],
  )
  return <FoldContext value={fold}>{children}</FoldContext>
}

/** What is to be said about a save; undefined when the portal has it, or may have it soon. */
function noteOf(state: SaveState, t: Translate): string | undefined {
  switch (state.kind) {
    case 'failed':
      return t('block.foldNotKept', { reason: failureReason(state.failure, t) })
    case 'overtaken':
      return t('block.foldNotKept', { reason: t('write.overtaken') })
    case 'unclear':
      return t('nextStep.unclear', { reason: failureReason(state.failure, t) })
    case 'idle':
    case 'saving':
    case 'saved':
    case 'unconfirmed':
      return undefined
  }
}

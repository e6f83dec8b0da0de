import { useMemo, useState, type ReactNode } from 'react'
import { useI18n } from '../i18n/I18n'
import { failureReason } from '../rest/failure/failureReason'
import type { FoldName } from '../settings/Settings'
import { useEditableSettings } from '../settings/save/useEditableSettings'
import { personalSettings } from '../settings/useSettings'
import { FoldContext } from '../ui/surfaces/FoldContext'

/** Makes a block, or a section of custom fields, foldable and saves the state in the personal settings. */
export function Foldable({ name, children }: { name: FoldName; children: ReactNode }) {
  const { t } = useI18n()
  const { value, save, state } = useEditableSettings(personalSettings)
  const [chosen, setChosen] = useState<boolean>()
  const failure = state.kind === 'failed' ? state.failure : undefined
  // If saving failed, the choice is kept until the card is closed.
  const isFolded = (failure && chosen) ?? value.folded.includes(name)
  const note = failure && t('block.foldNotKept', { reason: failureReason(failure, t) })

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

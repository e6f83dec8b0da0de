import { Puzzle, RefreshCw, Settings2 } from 'lucide-react'
import type { RefObject } from 'react'
import { useI18n } from '../../i18n/I18n'
import { useIsAdministrator } from '../../portal/identity/useIsAdministrator'
import { IconButton } from '../../ui/controls/Button'

/** What the buttons of the list do, and refs to two of them, which get the focus back from their screens. */
export type PickerToolsProps = {
  onRefresh: () => void
  /** Opens the installation screen. */
  onSetUp: () => void
  onSettings: () => void
  setUpRef: RefObject<HTMLButtonElement | null>
  settingsRef: RefObject<HTMLButtonElement | null>
}

/** The buttons in the header of the list: refresh, placements (for administrators), settings. */
export function PickerTools(props: PickerToolsProps) {
  const { onRefresh, onSetUp, onSettings, setUpRef, settingsRef } = props
  const { t } = useI18n()
  const isAdministrator = useIsAdministrator()
  return (
    <>
      <IconButton
        label={t('shortcuts.refresh')}
        icon={<RefreshCw size={18} />}
        onClick={onRefresh}
      />
      {isAdministrator && (
        <IconButton
          ref={setUpRef}
          label={t('install.titleAgain')}
          icon={<Puzzle size={18} />}
          onClick={onSetUp}
        />
      )}
      <IconButton
        ref={settingsRef}
        label={t('settings.open')}
        icon={<Settings2 size={18} />}
        onClick={onSettings}
      />
    </>
  )
}

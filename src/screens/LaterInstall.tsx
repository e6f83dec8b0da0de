import { useI18n } from '../i18n/I18n'
import { Button } from '../ui/controls/Button'
import { laterChunk } from '../ui/hooks/laterChunk'
import { LaterScreen } from './LaterScreen'

// A chunk of its own, because most openings never show the installation.
const installScreen = laterChunk(() => import('./install/InstallScreen'))

/**
 * The installation, once its chunk is there.
 *
 * @param onClose leads back to the list; given when the app is installed already
 */
export function LaterInstall({ onClose }: { onClose?: () => void }) {
  const { t } = useI18n()
  return (
    <LaterScreen
      arrival={installScreen.useArrival()}
      onRetry={installScreen.retry}
      waiting={onClose ? null : undefined}
      alternative={onClose && <Button onClick={onClose}>{t('install.back')}</Button>}
    >
      {({ InstallScreen }) => <InstallScreen {...(onClose && { onClose })} />}
    </LaterScreen>
  )
}

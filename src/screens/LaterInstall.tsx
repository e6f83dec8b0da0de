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
  return (
    <LaterScreen
      arrival={installScreen.useArrival()}
      onRetry={installScreen.retry}
      onClose={onClose}
    >
      {({ InstallScreen }) => <InstallScreen {...(onClose && { onClose })} />}
    </LaterScreen>
  )
}

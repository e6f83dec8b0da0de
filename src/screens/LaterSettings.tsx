import { laterChunk } from '../ui/hooks/laterChunk'
import { LaterScreen } from './LaterScreen'

// A chunk of its own, because most openings never show the settings.
const settingsScreen = laterChunk(() => import('./settings/SettingsScreen'))

/** The settings, once their chunk is there, with the way back to what was open before. */
export function LaterSettings({ onClose }: { onClose: () => void }) {
  return (
    <LaterScreen
      arrival={settingsScreen.useArrival()}
      onRetry={settingsScreen.retry}
      onClose={onClose}
    >
      {({ SettingsScreen }) => <SettingsScreen onClose={onClose} />}
    </LaterScreen>
  )
}

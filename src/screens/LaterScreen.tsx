import type { ReactNode } from 'react'
import { useI18n } from '../i18n/I18n'
import type { Arrival } from '../ui/hooks/laterChunk'
import { useIsOver } from '../ui/hooks/useIsOver'
import { Button } from '../ui/controls/Button'
import { FailureScreen } from './FailureScreen'
import { LoadingScreen } from './LoadingScreen'

type LaterScreenProps<Module> = {
  arrival: Arrival<Module>
  /** Asks for the chunk again. */
  onRetry: () => void
  /** Leads back to what was open before, when the screen was opened from there: a failure has a way back then. */
  onClose?: (() => void) | undefined
  children: (module: Module) => ReactNode
}

/** A chunk that is there sooner, in ms, follows what was open before without a skeleton in between. */
const soon = 300

/** A screen in a chunk of its own: loading, shown, or asked for again when it could not be loaded. */
export function LaterScreen<Module>(props: LaterScreenProps<Module>) {
  const { arrival, onRetry, onClose, children } = props
  const { t } = useI18n()
  const back = onClose && <Button onClick={onClose}>{t('install.back')}</Button>
  if (arrival === 'awaited') return <Waiting wayBack={back} />
  if (arrival === 'failed') {
    return <FailureScreen failure="noNetwork" onRetry={onRetry} alternative={back} />
  }
  return children(arrival.module)
}

/** The skeleton of a screen; behind what was open before it takes its space at once, so that the frame stays as high. */
function Waiting({ wayBack }: { wayBack: ReactNode }) {
  const isLate = useIsOver(soon)
  return (
    <div style={{ visibility: wayBack && !isLate ? 'hidden' : 'visible' }}>
      <LoadingScreen isOther wayBack={wayBack} />
    </div>
  )
}

import type { ReactNode } from 'react'
import { useI18n } from '../i18n/I18n'
import type { Arrival } from '../ui/hooks/laterChunk'
import { Button } from '../ui/controls/Button'
import { FailureScreen } from './FailureScreen'
import { LoadingScreen } from './LoadingScreen'

type LaterScreenProps<Module> = {
  arrival: Arrival<Module>
  /** Asks for the chunk again. */
  onRetry: () => void
  /** Leads back to what was open before, when the screen was opened from there: no skeleton comes in between, and a failure has a way back. */
  onClose?: (() => void) | undefined
  children: (module: Module) => ReactNode
}

/** A screen in a chunk of its own: loading, shown, or asked for again when it could not be loaded. */
export function LaterScreen<Module>(props: LaterScreenProps<Module>) {
  const { arrival, onRetry, onClose, children } = props
  const { t } = useI18n()
  if (arrival === 'awaited') return onClose ? null : <LoadingScreen />
  if (arrival === 'failed') {
    const back = onClose && <Button onClick={onClose}>{t('install.back')}</Button>
    return <FailureScreen failure="noNetwork" onRetry={onRetry} alternative={back} />
  }
  return children(arrival.module)
}

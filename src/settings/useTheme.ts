import { useLayoutEffect } from 'react'
import { useConnection } from '../portal/useConnection'
import { applyTheme } from './theme'
import { usePersonalSettings } from './useSettings'

/** Keeps the page in the colours the person has chosen. */
export function useTheme(): void {
  const isConnected = useConnection().status === 'connected'
  const { theme } = usePersonalSettings().value
  useLayoutEffect(() => {
    // Until the portal has told, the page keeps the colours it was last opened in.
    if (isConnected) applyTheme(theme)
  }, [isConnected, theme])
}

import { useLayoutEffect } from 'react'
import { useConnection } from '../portal/useConnection'
import { applyTheme } from './theme'
import { usePersonalSettings } from './useSettings'

/** Applies the person's theme to the page. */
export function useTheme(): void {
  const isConnected = useConnection().status === 'connected'
  const { theme } = usePersonalSettings()
  useLayoutEffect(() => {
    // Until the settings are known, the theme that index.html applied stays.
    if (isConnected) applyTheme(theme)
  }, [isConnected, theme])
}

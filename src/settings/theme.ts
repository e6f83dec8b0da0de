import type { Theme } from './Settings'

/** Also read by the script in index.html, before the first paint. */
const key = 'lead-card:theme'

/** Applies a theme to the page and stores it for the first paint of the next opening. */
export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset['theme']
  else dataset['theme'] = theme
  try {
    if (theme === 'system') localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {
    // Storage is blocked: the next opening starts in the system's theme.
  }
}

import type { Theme } from './Settings'

/** Read by the script in index.html too, before anything is drawn. */
const key = 'lead-card:theme'

/** Draws the page in the colours the person has chosen, and has them ready when it is opened again. */
export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset['theme']
  else dataset['theme'] = theme
  try {
    if (theme === 'system') localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {
    // Refused storage: the next opening begins in the colours of the system.
  }
}

/** The language code in the page's address (`LANG`), which the portal adds; the browser's language without it. */
export function openedLanguage(): string {
  const named = new URLSearchParams(window.location.search).get('LANG')
  return named ?? navigator.language.split('-')[0] ?? 'en'
}

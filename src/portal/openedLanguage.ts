/** The language the page was opened in: the portal writes it into the address, anybody else has the browser's. */
export function openedLanguage(): string {
  const named = new URLSearchParams(window.location.search).get('LANG')
  return named ?? navigator.language.split('-')[0] ?? 'en'
}

/**
 * Reloads the app in its frame by GET: `location.reload()` would make the browser ask whether to send the portal's
 * form POST again. The frame keeps its name, which is all that the SDK needs.
 */
export function reloadFrame(): void {
  const { pathname, search, hash } = window.location
  if (hash === '') return window.location.replace(pathname + search)
  // With a hash, which names the open lead, the same address would only scroll: a new query makes it a navigation.
  const query = new URLSearchParams(search)
  query.set('reload', String(Date.now()))
  window.location.replace(`${pathname}?${query.toString()}${hash}`)
}

/**
 * Loads the app anew in its frame. By GET: reloading a page that a form POST opened would make the browser
 * ask whether to send the form again. The frame keeps its name, which is all the SDK needs.
 */
export function reloadFrame(): void {
  const { pathname, search, hash } = window.location
  if (hash === '') return window.location.replace(pathname + search)
  // The same address up to the hash, which names the open lead, would be no new page to a browser.
  const query = new URLSearchParams(search)
  query.set('reload', String(Date.now()))
  window.location.replace(`${pathname}?${query.toString()}${hash}`)
}

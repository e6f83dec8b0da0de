/**
 * Reloads the app in its frame by GET: `location.reload()` would make the browser ask whether to send the portal's
 * form POST again. Under a new address, so that no cache answers with an older version of the page, and a hash, which
 * names the open lead, does not turn the navigation into a scroll. The frame keeps its name, which is all that the SDK
 * needs.
 */
export function reloadFrame(): void {
  const { pathname, search, hash } = window.location
  const query = new URLSearchParams(search)
  query.set('reload', String(Date.now()))
  window.location.replace(`${pathname}?${query.toString()}${hash}`)
}

/** Whether the app's page can be had now; a reload without it would leave an error page of the browser in the frame. */
export async function isPageThere(): Promise<boolean> {
  try {
    return (await fetch(window.location.pathname, { cache: 'no-store' })).ok
  } catch {
    return false
  }
}

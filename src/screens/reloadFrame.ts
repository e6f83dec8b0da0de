/**
 * Loads the app anew in its frame. By GET: reloading a page that a form POST opened would make the browser
 * ask whether to send the form again. The frame keeps its name, which is all the SDK needs.
 */
export function reloadFrame(): void {
  window.location.replace(window.location.pathname + window.location.search)
}

const tokens = /auth|token|sessid|secret|password|refresh_id/i

/**
 * The path of a file on the portal, with its query but without the parameters that could carry an access token; null
 * for a path that a browser would take for another host.
 */
export function pathWithoutTokens(address: URL): string | null {
  const url = new URL(address)
  for (const name of new Set(url.searchParams.keys())) {
    if (tokens.test(name)) url.searchParams.delete(name)
  }
  return url.pathname.startsWith('//') ? null : url.pathname + url.search
}

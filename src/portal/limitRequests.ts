/**
 * Adds a content security policy that allows requests to the page's own host and to the portal only. It cannot be
 * in the static page, because only the frame's name tells which portal it is.
 *
 * @param frameName `HOST|PROTO|SID`
 */
export function limitRequests(frameName: string): void {
  const [host = '', secure] = frameName.split('|')
  // A name with a blank or a semicolon could add directives to the policy. An IPv6 address, or a host with an underscore,
  // cannot be named in a policy and would block all requests: there the page's own policy has to do.
  if (!/^[a-z\d.-]+(:\d+)?$/i.test(host)) return
  const policy = document.createElement('meta')
  policy.httpEquiv = 'Content-Security-Policy'
  policy.content = `connect-src 'self' ${secure === '0' ? 'http' : 'https'}://${host}`
  document.head.append(policy)
}

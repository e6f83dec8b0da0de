/**
 * From now on the browser lets this page talk to its own host and to one portal only. The page as it is
 * delivered cannot say so itself: a portal may be at any address, and only the frame's name tells which.
 *
 * @param frameName `HOST|PROTO|SID`
 */
export function limitRequests(frameName: string): void {
  const [host = '', secure] = frameName.split('|')
  // Anything else than a host with a port could add words of its own to the policy.
  if (!/^[\w.-]+(:\d+)?$|^\[[\da-f:.]+\](:\d+)?$/i.test(host)) return
  const policy = document.createElement('meta')
  policy.httpEquiv = 'Content-Security-Policy'
  policy.content = `connect-src 'self' ${secure === '0' ? 'http' : 'https'}://${host}`
  document.head.append(policy)
}

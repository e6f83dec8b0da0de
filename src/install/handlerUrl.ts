/**
 * The address at which the portal is to open the app: the page's own, without what this one opening added
 * to it. With the query in it, the next installation would not know its own places again and add them twice.
 */
export function handlerUrl(location: Pick<Location, 'origin' | 'pathname'>): string {
  return location.origin + location.pathname
}

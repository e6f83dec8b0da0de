/**
 * The address at which the portal is to open the app: the page's own, without what this one opening added
 * to it. With the query in it, the next installation would not know its own places again and add them twice.
 */
export function handlerUrl({ origin, pathname }: Pick<Location, 'origin' | 'pathname'>): string {
  // A package is installed from a copy of the page (test/build/writePackage.ts) that is opened only then.
  return origin + pathname.replace(/\/install\.html$/, '/index.html')
}

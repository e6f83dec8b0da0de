/**
 * The handler address of the app's placements: the page's own, without query and hash. The query differs with each
 * opening, so that the next installation would not recognise its placements and would add them twice.
 */
export function handlerUrl({ origin, pathname }: Pick<Location, 'origin' | 'pathname'>): string {
  // A package has a copy of the page for the installation only, see test/build/package/writePackage.ts.
  return origin + pathname.replace(/\/install\.html$/, '/index.html')
}

import type { Page, Request } from 'playwright-core'
import { isRecord, parseJson, textOf, type Wire } from '../../portal/rest/Wire'

/** What the browser sends or says of itself, by where it was seen. */
type Sighting = { where: string; text: string }

/** The secrets of the sessions that a page opens, and what left the page or was said by it. */
export type SecretsWatch = {
  /** Tokens and the portal's member id, as the portal has given them. */
  secrets: ReadonlySet<string>
  sightings: Sighting[]
}

/** Keys of the portal's form, of `getInitData` and of a renewed session that hold secrets. */
const secretKeys = new Set(['AUTH_ID', 'REFRESH_ID', 'APPLICATION_TOKEN', 'member_id', 'MEMBER_ID'])

/** Watches what the portal gives to its page, and what the browser tells of it to others and to the console. */
export function watchSecrets(page: Page, portalOrigin: string): SecretsWatch {
  const secrets = new Set<string>()
  const sightings: Sighting[] = []
  const collect = (value: Wire | undefined): void => {
    if (!isRecord(value)) return
    for (const [key, inner] of Object.entries(value)) {
      if (secretKeys.has(key)) secrets.add(textOf(inner))
      else collect(inner)
    }
  }
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (pathname !== '/portal/session' && pathname !== '/portal/refresh') return
    response.text().then(
      (text) => collect(parseJson(text)),
      // The page was left meanwhile.
      () => undefined,
    )
  })
  page.on('request', (request) => {
    const { origin } = new URL(request.url())
    sightings.push({ where: 'the address of a request', text: withoutRest(request, portalOrigin) })
    // The form with which the portal itself opens the app.
    if (origin === portalOrigin || request.isNavigationRequest()) return
    const sent = [request.postData() ?? '', ...Object.values(request.headers())].join('\n')
    sightings.push({ where: `a request to ${origin}`, text: sent })
  })
  page.on('console', (message) => sightings.push({ where: 'the console', text: message.text() }))
  page.on('pageerror', (error) =>
    sightings.push({ where: 'the console', text: `${error.message}\n${error.stack ?? ''}` }),
  )
  return { secrets, sightings }
}

/** The address of a request; without what a download of a file from the portal needs. */
function withoutRest(request: Request, portalOrigin: string): string {
  const { origin, pathname, href } = new URL(request.url())
  return origin === portalOrigin && pathname.startsWith('/bitrix/') ? pathname : href
}

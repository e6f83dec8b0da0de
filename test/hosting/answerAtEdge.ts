/** Sends a file of the built app: what serves static files at the edge, or the bucket behind it. */
type Files = (request: Request) => Promise<Response>

/**
 * All that a CDN has to do itself: the portal opens the app by a form, and what only knows files answers POST
 * with 405. On Cloudflare for example, with the build as the assets of a Worker that runs first:
 *
 *     export default {
 *       fetch: (request, { ASSETS, PORTALS }) =>
 *         answerAtEdge(request, (file) => ASSETS.fetch(file), PORTALS),
 *     }
 *
 * @param portals who may show the app in a frame, separated by spaces
 */
export async function answerAtEdge(
  request: Request,
  files: Files,
  portals: string,
): Promise<Response> {
  const url = new URL(request.url)
  // It differs with each opening and would keep the page out of every cache. The page needs none of it from a server.
  url.search = ''
  const answer = await files(
    request.method === 'POST'
      ? // Not a copy: the form holds the person's tokens, which nobody but their browser needs.
        new Request(url, { headers: pick(request.headers, 'Accept-Encoding') })
      : new Request(url, { method: request.method, headers: request.headers }),
  )
  const headers = new Headers(answer.headers)
  headers.set('Content-Security-Policy', `frame-ancestors 'self' ${portals}`)
  headers.delete('X-Frame-Options')
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Referrer-Policy', 'no-referrer')
  const isHashed = answer.ok && url.pathname.includes('/assets/')
  headers.set('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
  return new Response(answer.body, { status: answer.status, headers })
}

function pick(headers: Headers, name: string): Record<string, string> {
  const value = headers.get(name)
  return value === null ? {} : { [name]: value }
}

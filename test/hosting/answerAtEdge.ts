// test/hosting holds code for hosting the app, not only tests: the repository's top-level folders are fixed.

/** Fetches a file of the built app from the static file server or the storage bucket. */
type Files = (request: Request) => Promise<Response>

/**
 * Answers the request with which a portal opens the app, on a CDN. The portal submits a form by POST, which static file
 * servers answer with 405. On Cloudflare, with the build as the assets of a Worker that runs first:
 *
 *     export default {
 *       fetch: (request, { ASSETS, PORTALS }) =>
 *         answerAtEdge(request, (file) => ASSETS.fetch(file), PORTALS),
 *     }
 *
 * @param portals origins that may show the app in a frame, separated by spaces
 */
export async function answerAtEdge(
  request: Request,
  files: Files,
  portals: string,
): Promise<Response> {
  const url = new URL(request.url)
  // The query differs at each opening, so that no cache could answer; the page reads it in the browser.
  url.search = ''
  const answer = await files(
    request.method === 'POST'
      ? // A new request without the body: the form carries the user's tokens.
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

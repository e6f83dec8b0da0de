import type { ServerResponse } from 'node:http'
import type { Wire } from '../Wire'

const allowed = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'origin, content-type, accept',
  'X-Content-Type-Options': 'nosniff',
}

/** Answers the preflight of a browser; a header that is not listed is refused by the browser itself. */
export function replyToPreflight(response: ServerResponse): void {
  response
    .writeHead(200, { ...allowed, 'Access-Control-Allow-Methods': 'POST, GET, OPTIONS' })
    .end()
}

/** Answers with JSON and the CORS headers, whatever the status. */
export function replyWithJson(response: ServerResponse, status: number, body: Wire): void {
  replyWithText(response, status, JSON.stringify(body), 'application/json; charset=utf-8')
}

/** Answers with a text of any type and the CORS headers. */
export function replyWithText(
  response: ServerResponse,
  status: number,
  body: string,
  contentType: string,
): void {
  response.writeHead(status, { ...allowed, 'Content-Type': contentType }).end(body)
}

/** Answers with an HTML page, as a proxy or a firewall in front of the portal does. */
export function replyWithPage(response: ServerResponse, status: number, cors: boolean): void {
  const type = { 'Content-Type': 'text/html; charset=utf-8' }
  response
    .writeHead(status, cors ? { ...allowed, ...type } : type)
    .end(
      '<!doctype html><html><head><title>Sorry</title></head><body><h1>Try later</h1></body></html>',
    )
}

import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/** What the built page may load beside its scripts, and nothing else. */
const directives = [
  "default-src 'none'",
  "style-src 'self'",
  // Photos lie on the portal or on Bitrix24's file hosts, and a portal may have any address, also by http.
  "img-src 'self' data: https: http:",
  // The same goes for REST. The page narrows it to the one portal around it: src/portal/limitRequests.ts.
  "connect-src 'self' https: http:",
  // No form leads anywhere, but a portal opens the page of a server app by one, and to load such a frame anew
  // the browser sends it again.
  "form-action 'self'",
]

/** The script that stands in index.html itself, known to the policy by its text. */
const inlineScripts = /<script>([\s\S]*?)<\/script>/g

/**
 * Writes the Content-Security-Policy into the built page, for hosts whose headers nobody can set, a portal's
 * own among them. Who may frame the page cannot be said here: only a header can, see test/hosting.
 */
export function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    // The development server needs inline scripts for its own refreshing.
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const hashes = [...html.matchAll(inlineScripts)].map(([, text = '']) => hashOf(text))
        // No other inline script and no eval: whatever gets into a lead's fields, it cannot run.
        const scripts = ['script-src', "'self'", ...hashes].join(' ')
        const content = [...directives, scripts].join('; ')
        const attrs = { 'http-equiv': 'Content-Security-Policy', content }
        return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }]
      },
    },
  }
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

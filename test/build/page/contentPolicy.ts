import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/** Every directive of the policy except those of scripts and styles. */
const directives = [
  "default-src 'none'",
  // Photos are on the portal or on Bitrix24's file hosts; a self-hosted portal may have any address, also with http.
  "img-src 'self' data: https: http:",
  // REST of any portal. src/portal/limitRequests.ts narrows it to the portal that opened the page.
  "connect-src 'self' https: http:",
  // The app submits no form, but a reload of the frame repeats the form POST with which the portal opened it.
  "form-action 'self'",
]

/** Inline scripts and styles of the built page; the policy allows them by the hash of their text. */
const inlineScripts = /<script>([\s\S]*?)<\/script>/g
const inlineStyles = /<style>([\s\S]*?)<\/style>/g

/**
 * Writes the Content-Security-Policy into the built page as a meta element, for hosts whose headers cannot be set (the
 * portal's own hosting of static apps among them). frame-ancestors works only as a header: see test/hosting.
 */
export function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    // The development server injects inline scripts for hot reloading.
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const hashes = (inline: RegExp) =>
          [...html.matchAll(inline)].map(([, text = '']) => hashOf(text))
        // No other inline script and no eval: script code in a lead's fields cannot run.
        const scripts = ['script-src', "'self'", ...hashes(inlineScripts)].join(' ')
        const styles = ['style-src', "'self'", ...hashes(inlineStyles)].join(' ')
        const content = [...directives, scripts, styles].join('; ')
        const attrs = { 'http-equiv': 'Content-Security-Policy', content }
        return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }]
      },
    },
  }
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

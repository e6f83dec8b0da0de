import type { RestRequest } from './readRequest'

/** What the real portal answered. */
export type Forwarded = { status: number; body: string; contentType: string }

const mask = '•••'

/** The parts of an incoming webhook's address that must never leave the server process. */
export function webhookSecrets(webhookUrl: string | undefined): string[] {
  if (webhookUrl === undefined) return []
  const parts = webhookUrl.split(/[?#]/, 1)[0]?.split('/').filter(Boolean) ?? []
  const secret = parts.at(-1) ?? ''
  return [...new Set([webhookUrl, secret, encodeURIComponent(secret)])].filter(
    (part) => part.length > 0,
  )
}

const scrub = (text: string, webhookUrl: string): string =>
  webhookSecrets(webhookUrl).reduce((clean, secret) => clean.replaceAll(secret, mask), text)

const unreachable: Forwarded = {
  status: 502,
  body: JSON.stringify({
    error: 'WEBHOOK_UNREACHABLE',
    error_description: 'The portal behind the webhook does not answer.',
  }),
  contentType: 'application/json; charset=utf-8',
}

/** Forwards a request to a real portal's incoming webhook and removes the secret from the answer. */
export async function forwardToWebhook(webhookUrl: string, asked: RestRequest): Promise<Forwarded> {
  const base = webhookUrl.endsWith('/') ? webhookUrl : `${webhookUrl}/`
  try {
    const response = await fetch(`${base}${asked.method}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify(asked.params),
      // A redirect could send the secret to another host.
      redirect: 'manual',
    })
    if (response.status >= 300 && response.status < 400) return unreachable
    return {
      status: response.status,
      body: scrub(await response.text(), webhookUrl),
      contentType: response.headers.get('content-type') ?? 'application/json; charset=utf-8',
    }
  } catch {
    return unreachable
  }
}

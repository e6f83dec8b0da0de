import { topLevelDomains } from './topLevelDomains'

/** Domains that are far more often the end of a file's name. */
const fileTypes: ReadonlySet<string> = new Set(['zip', 'mov'])

/** Takes what may be a host, such as `example.com`; not `done.It`, which ends a sentence, nor `3.14` or `file.docx`. */
export function isKnownHost(host: string): boolean {
  const domain = /\.([\p{L}\p{N}-]+)$/u.exec(host)?.[1] ?? ''
  const isShouted = host === host.toUpperCase()
  if (domain !== domain.toLowerCase() && !isShouted) return false
  const ascii = asciiOf(domain)
  return topLevelDomains.has(ascii) && !fileTypes.has(ascii)
}

function asciiOf(domain: string): string {
  return URL.canParse(`https://a.${domain}`) ? new URL(`https://a.${domain}`).hostname.slice(2) : ''
}

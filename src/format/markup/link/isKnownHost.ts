import { topLevelDomains } from './topLevelDomains'
import { readUrl } from '../../text/readUrl'

/** Domains that are far more often the end of a file's name. */
const fileTypes: ReadonlySet<string> = new Set(['zip', 'mov'])

/** Domains that begin sentences, too: "Hello.how are you", "Thanks.call me". */
const beginnings =
  /^(?:best|call|contact|free|here|how|like|love|new|next|now|one|open|please|post|read|see|show|sorry|today|watch|work|you)$/
/** Words that are domains of countries; behind a short word: "I said no.it was", "ok.is it ready". */
const shortWords = /(?:^|\.)[^.]{1,3}\.(?:am|as|at|be|by|do|in|is|it|me|my|no|pm|so|to|us)$/i
/** "i.e.so", "p.s.call": abbreviations. */
const abbreviations = /^\p{L}\.\p{L}\.[^.]+$/u

/**
 * Takes what may be a host, such as `example.com`; not `done.It`, which ends a sentence, nor `3.14` or `file.docx`.
 *
 * @param isAlone whether neither a port nor a path follows: then it may be the end of one sentence and the beginning of
 * the next, with the blank between them missing
 */
export function isKnownHost(host: string, isAlone: boolean): boolean {
  const domain = /\.([\p{L}\p{N}-]+)$/u.exec(host)?.[1] ?? ''
  const isShouted = host === host.toUpperCase()
  if (domain !== domain.toLowerCase() && !isShouted) return false
  if (isAlone && (beginnings.test(domain) || shortWords.test(host) || abbreviations.test(host)))
    return false
  const ascii = asciiOf(domain)
  return topLevelDomains.has(ascii) && !fileTypes.has(ascii)
}

function asciiOf(domain: string): string {
  return readUrl(`https://a.${domain}`)?.hostname.slice(2) ?? ''
}

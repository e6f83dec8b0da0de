import { safeUrl } from '../text/safeLink'

/** What separates addresses, and stands around them. */
const gap = /[\s,;|<>"«»()[\]]+/

/**
 * Takes the value of a site field, returns its addresses where there is nothing else in it, otherwise the value.
 */
export function splitSites(value: string): string[] {
  const words = wordsOf(value)
  return words.length > 1 && words.every((word) => safeUrl(word) !== null) ? words : [value]
}

/**
 * Takes the value of a site field, returns a safe link to its only address: alone, behind a word with a colon, or with
 * `https://` or `www.` among other words. Null when there is none, or several.
 */
export function readSite(value: string): string | null {
  // Pasted behind the scheme that a form shows.
  const typed = value
    .replace(/^(?:https?:\/\/)+(?=https?:\/\/)/i, '')
    .replace(/^(https?:\/\/)\s+/i, '$1')
  const whole = safeUrl(typed)
  // A blank in a path may be part of it.
  if (whole !== null || /\/\/[^\s/]+\/\S+ +[\p{L}\p{N}]/u.test(typed)) return whole
  const words = wordsOf(typed)
  const announced = words.filter((word) => /^(?:https?:\/\/|www\.)/i.test(word))
  const isLabelled = words.length === 2 && /^\p{L}+:\s/u.test(typed)
  const [only, second] =
    announced.length > 0 || (words.length > 1 && !isLabelled) ? announced : words.slice(-1)
  return only === undefined || second !== undefined ? null : safeUrl(only)
}

function wordsOf(value: string): string[] {
  return value.split(gap).flatMap((word) => word.replace(/[.:!?…]+$/, '') || [])
}

import { unspacedScripts } from './unspacedScripts'

/**
 * An address between characters that cannot belong to it, behind a word with a colon, behind another address and a
 * slash, or where the script changes (`请联系ann@example.com谢谢`). Not the end of a longer one: `a/b@…`,
 * `https://user:password@…`, `…?cc=b@…`, and not what stands in quotes before the sign,
 * `"a@…"@example.com`, or as a name before the address: `"a@…" <b@…>`.
 */
const address = new RegExp(
  '(?:' +
    "(?<![\\p{L}\\p{M}\\p{N}_.+%'`&=:/@?-])" +
    '|(?<=(?:^|[\\s,;(<"\'])[\\p{L}-]+[:=])' +
    '|(?<=@[^\\s@/]+\\/)' +
    `|(?<=[${unspacedScripts}])(?=[a-z\\d]))` +
    // Not "ann . lee@…", whose address nobody can know.
    "(?<!\\s\\.\\s+)['`]*(?!e?-?mail=)" +
    `(?![${unspacedScripts}]{1,99}[a-z\\d][\\w.+%'&=-]{0,99}@)` +
    "([\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_.+%'&=-]{0,99}@(?:[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}-]{0,62}\\.){1,20}" +
    '(?:[a-z]{2,}(?=(?!\\p{sc=Latin})\\p{L})' +
    '|(?:xn--[a-z\\d-]*[a-z\\d]|\\p{L}[\\p{L}\\p{M}]+)(?![\\p{L}\\p{M}\\p{N}_@-]|\\.\\p{L}|[?%]\\S*@)))' +
    `(?![^"<>\\n]{0,100}"@|["']\\s*<[^<>\\s]+@)`,
  'giu',
)

/** Takes a text, returns the e-mail addresses in it, each with the index where it begins. */
export function emailsIn(text: string): { email: string; start: number }[] {
  return [...text.matchAll(address)].flatMap(({ 0: found, 1: email, index }) =>
    email === undefined ? [] : { email, start: index + found.length - email.length },
  )
}

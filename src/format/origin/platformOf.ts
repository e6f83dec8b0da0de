import { platforms, type Nature, type Platform } from './platforms'

let byMark: ReadonlyMap<string, Platform> | undefined

/** Built at the first mark, since it has some three hundred entries. */
function readTables(): ReadonlyMap<string, Platform> {
  const found = new Map<string, Platform>()
  for (const [nature, name, marks, ads, adMarks = ''] of platforms) {
    for (const mark of marks.split('|')) found.set(mark, { nature, name, ads })
    for (const mark of adMarks.split('|')) found.set(mark, { nature, name, ads, isPaid: true })
  }
  found.delete('')
  return found
}

/** Subdomains of the same site: mobile, redirect and language hosts. */
const variant =
  /^(?:www|m|l|lm|lite|mobile|touch|web|away|out|old|new|amp|go|business|[a-z]{2})\.(?=.*\.)/
/** The domain of a country: `google.ru`, `yandex.com.tr`, `amazon.co.uk`. */
const national = /\.(?:com|(?:com?\.|ne\.)?[a-z]{2})$/

/**
 * Takes a decoded `utm_source`, returns its platform, or undefined. Matches whole names and hosts
 * only, in any case: neither "google-maps-flyer" nor "google.example" is Google.
 *
 * @param sources the table of `sources.ts`, for platforms without a display name; undefined until
 * loaded
 */
export function platformOf(
  mark: string,
  sources?: ReadonlyMap<string, Nature>,
): Platform | undefined {
  byMark ??= readTables()
  let name = mark
    .toLowerCase()
    .replace(/^(?:https?|android-app|ios-app):\/\//, '')
    .replace(/[:/?#].*$/, '')
  for (;;) {
    const found = byMark.get(name) ?? byMark.get(name.replace(national, '.*'))
    if (found) return found
    const nature = sources?.get(name)
    if (nature) return { nature }
    const shorter = name.replace(variant, '')
    if (shorter === name) return undefined
    name = shorter
  }
}

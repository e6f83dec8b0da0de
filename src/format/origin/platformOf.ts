import { platforms, type Nature, type Platform } from './platforms'

let byMark: ReadonlyMap<string, Platform> | undefined

/** Made at the first mark: some three hundred. */
function readTables(): ReadonlyMap<string, Platform> {
  const found = new Map<string, Platform>()
  for (const [nature, name, marks, ads, adMarks = ''] of platforms) {
    for (const mark of marks.split('|')) found.set(mark, { nature, name, ads })
    for (const mark of adMarks.split('|')) found.set(mark, { nature, name, ads, isPaid: true })
  }
  found.delete('')
  return found
}

/** What hosts of one site begin with: for phones, for links that lead away, for a language. */
const variant =
  /^(?:www|m|l|lm|lite|mobile|touch|web|away|out|old|new|amp|go|business|[a-z]{2})\.(?=.*\.)/
/** A host of one name in a country: `google.ru`, `yandex.com.tr`, `amazon.co.uk`. */
const national = /\.(?:com|(?:com?\.|ne\.)?[a-z]{2})$/

/**
 * Takes a decoded `utm_source`, returns the platform it stands for, or undefined. Only whole names and
 * hosts, in any case: "google-maps-flyer" is not Google, nor is "google.example".
 *
 * @param sources the table of `sources.ts`, for those that have no name of their own; undefined until
 * it is loaded
 */
export function platformOf(
  mark: string,
  sources?: ReadonlyMap<string, Nature>,
): Platform | undefined {
  byMark ??= readTables()
  let name = mark
    .toLowerCase()
    .replace(/^https?:\/\//, '')
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

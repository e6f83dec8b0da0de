import { platforms, type Platform } from './platforms'
import { sources } from './sources'

let byMark: ReadonlyMap<string, Platform> | undefined

/** Made at the first mark: some eight hundred. A name of its own goes before the table of sources. */
function readTables(): ReadonlyMap<string, Platform> {
  const found = new Map<string, Platform>()
  for (const [nature, marks] of sources) {
    for (const mark of marks.split(' ')) found.set(mark, { nature }).set(`${mark}.com`, { nature })
  }
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
 */
export function platformOf(mark: string): Platform | undefined {
  byMark ??= readTables()
  let name = mark
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[:/?#].*$/, '')
  for (;;) {
    const found = byMark.get(name) ?? byMark.get(name.replace(national, '.*'))
    const shorter = name.replace(variant, '')
    if (found || shorter === name) return found
    name = shorter
  }
}

import { platforms, type Nature, type Platform } from './platforms'

type Tables = { hosts: ReadonlyMap<string, Platform>; names: ReadonlyMap<string, Platform> }

let tables: Tables | undefined

/** Built at the first mark, since they have some three hundred entries. */
function readTables(): Tables {
  const hosts = new Map<string, Platform>()
  const names = new Map<string, Platform>()
  for (const [nature, name, marks, ads, adMarks = ''] of platforms) {
    const add = (mark: string, platform: Platform): void => {
      if (mark.includes('.')) hosts.set(mark, platform)
      else if (mark !== '') names.set(joined(mark), platform)
    }
    for (const mark of marks.split('|')) add(mark, { nature, name, ads })
    for (const mark of adMarks.split('|')) add(mark, { nature, name, ads, isPaid: true })
  }
  return { hosts, names }
}

/** The domain of a country: `google.ru`, `yandex.com.tr`, `amazon.co.uk`. */
const national = /\.(?:com|(?:com?\.|ne\.)?[a-z]{2})$/
/** Subdomains of the same site: mobile, redirect and language hosts. */
const variant =
  /^(?:www|m|l|lm|lite|mobile|touch|web|away|out|old|new|amp|go|business|r|encrypted|images?|[a-z]{2})\.(?=.*\.)/
/** Hosts of the sites of others. */
const builders = /\.(?:weebly|wordpress)\.com$/

/** Beside the name of a platform these mean its advertising: "vk_target", "fb_ad", "instagramads". */
const adWord =
  /^(?:ads?|adv|advert(?:ising)?|paid|cp[cm]|ppc|target|rsya|kms|gdn|таргет|реклама|рся|кмс)$/
const gluedAdWord = /(?<=..)(?:ads?|target)$/
/** Beside it these are places on it: "instagram_stories", "facebook_mobile_feed", "vk_group", "google_organic". */
const placeWord =
  /^(?:organic|posts?|group|public|page|profile|channel|chat|bot|bio|feed|story|stories|reels|shorts|explore|mobile|desktop|right|column|instream|video|clips|direct|leads?|form|search|poisk|группа|паблик|канал|пост|сторис)$/

/**
 * Takes a decoded `utm_source`, returns its platform, or undefined. Matches whole names and hosts only, in any case and
 * with any separator: neither "google-maps-flyer" nor "google.example" is Google.
 *
 * @param sources the table of `sources.ts`, for platforms without a display name; undefined until loaded
 */
export function platformOf(
  mark: string,
  sources?: ReadonlyMap<string, Nature>,
): Platform | undefined {
  const name = mark
    .toLowerCase()
    .trim()
    .replace(/^(?:https?|android-app|ios-app):\/\//, '')
    .replace(/[:/?#].*$/, '')
  return named(name, sources) ?? ofHost(name, sources) ?? besideWords(name, sources)
}

/** The platform of a whole name or host. */
function named(
  name: string,
  sources: ReadonlyMap<string, Nature> | undefined,
): Platform | undefined {
  tables ??= readTables()
  const { hosts, names } = tables
  const found =
    hosts.get(name) ?? hosts.get(name.replace(national, '.*')) ?? names.get(joined(name))
  if (found) return found
  const nature = sources?.get(name)
  return nature && { nature }
}

/**
 * The platform of a host by the domain above it. Any host of a network belongs to it; those of a search engine may be
 * its documents or its jobs.
 */
function ofHost(
  host: string,
  sources: ReadonlyMap<string, Nature> | undefined,
): Platform | undefined {
  let isVariant = true
  for (let name = host; /\..*\./.test(name);) {
    const shorter = name.replace(variant, '')
    isVariant &&= shorter !== name
    name = shorter === name ? name.replace(/^[^.]*\./, '') : shorter
    const found = named(name, sources)
    if (found && (isVariant || (found.nature !== 'search' && !builders.test(host)))) return found
  }
  return undefined
}

/** The platform in "vk_target" or "instagram stories". */
function besideWords(
  name: string,
  sources: ReadonlyMap<string, Nature> | undefined,
): Platform | undefined {
  const words = name.replace(gluedAdWord, ' ads').split(separators)
  const rest = words.filter((word) => !adWord.test(word) && !placeWord.test(word))
  if (rest.length === words.length || rest.length === 0) return undefined
  const found = named(rest.join(' '), sources)
  return found && words.some((word) => adWord.test(word)) ? { ...found, isPaid: true } : found
}

const separators = /[\s._-]+/

function joined(name: string): string {
  return name.split(separators).join('')
}

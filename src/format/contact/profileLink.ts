import { hostOf, safeUrl } from '../text/safeLink'

/** A service whose users have a handle, the name in the address of their profile. */
type Service = {
  /** Hosts whose full addresses, those of their subdomains too, are accepted unchanged. */
  hosts: readonly string[]
  /** Undefined where users are known by phone number or full address only. */
  handle?: RegExp
  /** The address of a profile, `*` standing for the handle. */
  href?: string
}

// Requires a letter: digits alone would be a phone number.
const common = /^(?=.*[a-z_])[\w.]+$/i

const vk: Service = {
  hosts: ['vk.com', 'vk.ru', 'vk.me', 'vkontakte.ru'],
  handle: common,
  href: 'https://vk.com/*',
}

const facebookHosts = ['facebook.com', 'fb.com', 'fb.me']

// Profile numbers are longer than any phone number.
const facebookHandle = /^(?:(?=.*[a-z_])[\w.]+|\d{16,17})$/i

const services: Readonly<Record<string, Service>> = {
  'site FACEBOOK': {
    hosts: facebookHosts,
    handle: facebookHandle,
    href: 'https://www.facebook.com/*',
  },
  'site VK': vk,
  'site LIVEJOURNAL': {
    hosts: ['livejournal.com'],
    handle: /^(?=.*[a-z])[\w-]+$/i,
    href: 'https://*.livejournal.com',
  },
  'site TWITTER': {
    hosts: ['x.com', 'twitter.com'],
    handle: /^(?=.*[a-z_])\w{1,15}$/i,
    href: 'https://x.com/*',
  },
  'messenger TELEGRAM': {
    hosts: ['t.me', 'telegram.me', 'telegram.dog', 'web.telegram.org'],
    // Telegram names begin with a letter.
    handle: /^[a-z]\w{3,31}$/i,
    href: 'https://t.me/*',
  },
  'messenger FACEBOOK': {
    hosts: ['m.me', 'messenger.com', ...facebookHosts],
    handle: facebookHandle,
    href: 'https://m.me/*',
  },
  'messenger VK': vk,
  'messenger INSTAGRAM': {
    hosts: ['instagram.com', 'instagr.am', 'ig.me'],
    handle: common,
    href: 'https://instagram.com/*',
  },
  'messenger WHATSAPP': { hosts: ['wa.me', 'whatsapp.com'] },
  'messenger MAX': { hosts: ['max.ru'] },
  'messenger OTHER': {
    hosts: [
      'line.me',
      'lin.ee',
      'zalo.me',
      'kakao.com',
      'signal.me',
      'discord.gg',
      'discord.com',
      'skype.com',
      'ok.ru',
      'linkedin.com',
    ],
  },
}

/**
 * Takes the list (`WEB` is `'site'`, `IM` is `'messenger'`), the kind (`VALUE_TYPE`) and the value,
 * returns the address of the profile. Null when the value is neither a handle nor a full address on
 * a host of the service; undefined when the kind has no handles.
 */
export function profileLink(
  type: 'site' | 'messenger',
  kind: string,
  value: string,
): string | null | undefined {
  const key = `${type} ${kind}`
  const service = Object.hasOwn(services, key) ? services[key] : undefined
  if (!service) return undefined
  const address = safeUrl(value)
  if (address !== null && service.hosts.some((host) => isOn(address, host))) return secure(address)
  const handle = readHandle(value)
  if (!service.handle?.test(handle) || nobody.test(handle)) return null
  // A host name has no underscore: LiveJournal uses a dash there.
  const name = kind === 'LIVEJOURNAL' ? handle.replaceAll('_', '-') : handle
  return service.href?.replace('*', name) ?? null
}

/**
 * Takes a value of any kind, returns its address when that is on a messenger's host, else null.
 */
export function messengerAddress(value: string): string | null {
  const address = safeUrl(value)
  const isOwn = Object.entries(services).some(
    ([key, { hosts }]) =>
      key.startsWith('messenger') && address !== null && hosts.some((host) => isOn(address, host)),
  )
  return address !== null && isOwn ? secure(address) : null
}

/** Takes a handle without blanks around it, returns it without `@`. */
export function readHandle(value: string): string {
  return value.replace(/^[@\s]+/, '')
}

/** What integrations write where a person has no handle: each of these is the profile of some stranger. */
const nobody = /^(?:null|undefined|none|nan|no_?(?:user)?name|username|unknown|anonymous|empty)$/i

/** A link to a chat by a number without its country: with a trunk digit it leads to nobody, or to somebody abroad. */
const nationalChat =
  /(?:wa\.me\/|t\.me\/\+|[?&]phone=)(?:\+|%2B)?(?:0\d{6,}|8(?:[39]\d{9}|800\d{7}))(?!\d)/i

function secure(address: string): string | null {
  return (
    withoutNationalChat(address)
      ?.replace(/^http:/, 'https:')
      .replace('.me/@', '.me/') ?? null
  )
}

/** Takes an address, returns it, or null when it is such a link. */
export function withoutNationalChat(address: string | null): string | null {
  return address === null || nationalChat.test(address) ? null : address
}

function isOn(address: string, host: string): boolean {
  const found = hostOf(address)
  return found === host || found.endsWith(`.${host}`)
}

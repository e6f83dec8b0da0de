import { dialNumber } from './dialNumber'
import { hostOf, safeUrl } from '../text/safeLink'

/** A service where a person is known by a handle (rows of the table in facts 6.1). */
type Service = {
  /** Hosts whose full addresses are taken as they are. */
  hosts: readonly string[]
  handle: RegExp
  href: (handle: string) => string
}

const vk: Service = {
  hosts: ['vk.com', 'm.vk.com', 'vk.ru', 'm.vk.ru', 'vk.me', 'vkontakte.ru'],
  handle: /^[\w.]+$/,
  href: (handle) => `https://vk.com/${handle}`,
}

const facebookHosts = ['facebook.com', 'm.facebook.com', 'web.facebook.com', 'fb.com', 'fb.me']

const services: Readonly<Record<string, Service>> = {
  'site FACEBOOK': {
    hosts: facebookHosts,
    handle: /^[\w.]+$/,
    href: (handle) => `https://www.facebook.com/${handle}`,
  },
  'site VK': vk,
  'site LIVEJOURNAL': {
    hosts: ['livejournal.com'],
    handle: /^[\w-]+$/,
    // An underscore is no part of a host: the service writes a dash there.
    href: (handle) => `https://${handle.replaceAll('_', '-')}.livejournal.com`,
  },
  'site TWITTER': {
    hosts: ['x.com', 'twitter.com', 'mobile.twitter.com'],
    handle: /^\w{1,15}$/,
    href: (handle) => `https://x.com/${handle}`,
  },
  'messenger TELEGRAM': {
    hosts: ['t.me', 'telegram.me', 'telegram.dog'],
    handle: /^\w{4,32}$|^\+\d{3,15}$/,
    href: (handle) => `https://t.me/${handle}`,
  },
  'messenger FACEBOOK': {
    hosts: ['m.me', 'messenger.com', ...facebookHosts],
    handle: /^[\w.]+$/,
    href: (handle) => `https://m.me/${handle}`,
  },
  'messenger VK': vk,
  'messenger INSTAGRAM': {
    hosts: ['instagram.com', 'm.instagram.com', 'instagr.am', 'ig.me'],
    handle: /^[\w.]+$/,
    href: (handle) => `https://instagram.com/${handle}`,
  },
}

/**
 * Takes where a handle was typed (`WEB` is `'site'`, `IM` is `'messenger'`), the kind
 * (`VALUE_TYPE`) and the value, returns the address of the profile; null when the value is neither
 * a handle nor a full address on the service's own host; undefined when the kind has no handles.
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
  if (address !== null && service.hosts.some((host) => isOn(address, host))) {
    return address.replace(/^http:/, 'https:')
  }
  const handle = readHandle(value)
  return service.handle.test(handle) ? service.href(handle) : null
}

/** Takes a handle as typed, returns it without `@` and, where it is a phone, without blanks. */
export function readHandle(value: string): string {
  const typed = value.replace(/^[@\s]+/, '').trim()
  return (typed.startsWith('+') && dialNumber(typed)) || typed
}

function isOn(address: string, host: string): boolean {
  const found = hostOf(address)
  return found === host || (host === 'livejournal.com' && found.endsWith(`.${host}`))
}

import type { RestError } from './RestError'

/** The scopes that the app can use, by the beginning of the methods that need them; all others need none. */
const scopesByMethod = [
  ['crm.', 'crm'],
  ['placement.', 'placement'],
  ['user.get', 'user_brief'],
  ['im.', 'im'],
  ['telephony.', 'telephony'],
] as const

/** A scope that the app asks for, or that it can do without. */
export type Scope = (typeof scopesByMethod)[number][1]

/**
 * The scope for want of which a call was refused. The portal's answer does not name it: it follows from the method.
 *
 * @returns null when the call failed for another reason, or its method needs none of our scopes, as `batch`
 * @see https://apidocs.bitrix24.com/api-reference/scopes/permissions.html
 */
export function missingScope({ kind, method }: RestError): Scope | null {
  if (kind !== 'scopeMissing') return null
  const needed = scopesByMethod.find(([beginning]) => method.startsWith(beginning))
  return needed?.[1] ?? null
}

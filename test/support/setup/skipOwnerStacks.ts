import * as React from 'react'

/** Where React keeps what its packages share; the name is React's own. */
const internals = '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE'

/**
 * Keeps React from taking a stack trace for each element it creates, which is a seventh of the time of a test. React
 * itself stops at ten thousand a second, and counts them in a field that its packages share: here it is always full.
 * Only developer tools read these traces; warnings and errors are the same without.
 */
export function skipOwnerStacks(): void {
  const shared: unknown = Reflect.get(React, internals)
  if (typeof shared !== 'object' || shared === null || !('recentlyCreatedOwnerStacks' in shared)) {
    throw new Error('React counts its stack traces elsewhere: correct or delete skipOwnerStacks')
  }
  Object.defineProperty(shared, 'recentlyCreatedOwnerStacks', {
    get: () => Number.MAX_SAFE_INTEGER,
    set: () => {},
    configurable: true,
  })
}

/**
 * Replaces luxon, 22 kB that the SDK uses for date functions and log lines which the card never calls. Every test
 * runs with it: code that does need luxon throws.
 */
export const DateTime = {
  fromFormat: refuse,
  fromISO: refuse,
  fromJSDate: refuse,
  now: refuse,
}

function refuse(): never {
  throw new Error('luxon is left out of this build, see src/portal/without/luxon.ts')
}

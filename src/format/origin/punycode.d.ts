// The package has no types of its own.
declare module 'punycode.js' {
  /** Takes a host name, returns it in letters; throws a RangeError for a label that is no punycode. */
  export function toUnicode(domain: string): string
}

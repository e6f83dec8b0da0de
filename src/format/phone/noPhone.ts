/**
 * Matches a text whose digits are in a form that no phone number has: days as people write them and as computers do,
 * addresses of computers, Brazil's numbers of taxpayers, cards of banks (some are as two numbers of four and four
 * digits), and fractions: one, or several such as a place on the map.
 */
export const noPhone =
  /^(?:(?:\d\d?[./-]){2}(?:19|20)\d\d|(?:19|20)\d\d-[01]\d-\d\d|\d\d?\.[01]\d\.\d\d|\d\d?\/(?:19|20)\d\d|(?:[12]?\d?\d\.){3}(?:\d|[12]\d\d)|\d\d\d?\.\d{3}\.\d{3}(\/\d{4})?-\d\d|(?:22|[45]\d)\d\d(?: \d{4}){3}|\d{1,3}\.\d{1,3}|(?!0)1?\d?\d\.\d+[\s,;([]+-?\d+\.\d.*)$/

/**
 * Matches a text whose digits are in a form that no phone number has: days and hours as people write them and as computers
 * do, years, addresses of computers, numbers of books, of Brazil's taxpayers and of Russia's insured, cards of banks (some
 * are as two numbers of four and four digits), round sums, and fractions: one, or several such as a place on the map.
 */
export const noPhone =
  /^(?:(?:\d\d?[./-]){2}(?:19|20)\d\d|(?:19|20)\d\d(?:[-.][01]\d[-.]\d\d|[-–](?:19|20)\d\d)|[12]?\d\.[0-5]\d[-–][12]?\d\.[0-5]\d|\d\d?(?:\.[01]\d\.|[.-]\d[.-])\d\d|\d\d?\/(?:19|20)\d\d|192\.168.*|(?:[12]?\d?\d\.){3}(?:\d|[12]\d\d|(?<=\.\d\.(?:\d+\.)?)\d\d)|\d\d\d?\.\d{3}\.\d{3}(\/\d{4})?-\d\d|\d{3}-\d{3}-\d{3} \d\d|97[89]-\d+-\d+-\d+-\d|(?:22|[45]\d)\d\d(?: \d{4}){3}|3\d{3} \d{6} \d{4,5}|[1-9]\d?\d?[\s.]000(?:[\s.]000|\s?[-–][\d\s.]+)|\d{1,3}\.\d{1,3}|[1-9]\d?\.\d{4,6}|(?!0)1?\d?\d\.\d+[\s,;([]+-?\d+\.\d.*)$/

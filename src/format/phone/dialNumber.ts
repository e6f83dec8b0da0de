import { readExtension } from './extension'
import { ordinal } from './ordinals'
import { noPhone } from './noPhone'
import { areWordsBefore, areWordsBehind } from './numberWords'
import { plainDigits } from './plainDigits'

/** The parts of a phone number as it was typed. */
export type TypedNumber = {
  /** Digits, with `+` before them only where it was typed. */
  number: string
  /** The digits of the extension, `''` when there is none. */
  extension: string
  /** The text after the number, extension included. */
  behind: string
  /** False where other text surrounds number and extension: "тел.", "(mobile)", a name. */
  isPlain: boolean
}

/**
 * Takes one phone number as a person typed it, returns what a phone can dial: digits, with `+` only
 * where it was typed (`8 495 …` is a national number, a plus would call another country).
 * Null for less than 3 or more than 15 digits (17 behind what is dialled before a calling code) and
 * for several numbers in one string: see {@link splitPhones}. An extension and words beside the
 * number are left out.
 */
export function dialNumber(value: string): string | null {
  return takeApart(value)?.number ?? null
}

/**
 * Takes the same as {@link dialNumber}, returns the number, its extension and the text after it.
 */
export function takeApart(value: string): TypedNumber | null {
  if (value.length > 150) return null
  const { text: typed, context } = withoutParameters(plainDigits(value))
  const text = typed.replace(ordinal, '$1')
  const plus = text.search(/\(?\+\s*\(?\d(?:\s*\D{0,3}\d){4}/)
  const start = plus === -1 ? text.search(/\(?\d/) : plus
  // Blanks within one line only: two lines are two numbers.
  const found = /^\(?\+?(?:[\d().~/\p{Pd}]|[^\S\r\n])*\d\)?/u.exec(text.slice(start))
  if (start === -1 || !found || found[0].slice(1).includes('(+')) return null
  const run = withoutRemark(found[0])
  const { main, behind } = withoutTail(run, text.slice(start + run.length))
  const extension = readExtension(behind)
  const digits = digitsOf(main)
  if (digits === null || noPhone.test(run) || (extension && digits.length < 5)) return null
  const before = text.slice(0, start)
  const rest = extension?.rest ?? behind
  if (!areWordsBefore(before, digits.length, plus !== -1)) return null
  if (!areWordsBehind(rest, digits.length, extension !== null)) return null
  const isAbroad = main.includes('+') && !isTrunk(main, digits)
  return {
    // A longer context names the area in which a number is dialled as it is.
    number: `${context.length + digits.length > 13 ? '' : context}${isAbroad ? '+' : ''}${digits}`,
    extension: extension?.digits ?? '',
    behind: behind.trim(),
    isPlain: !/\p{L}/u.test(`${before}${rest}`) && run.length === main.length,
  }
}

/**
 * The digits of a number without its text; null when their count is wrong or there is a second
 * number.
 */
function digitsOf(main: string): string | null {
  const [left = '', right, third] = main.split('/')
  // "030/1234567" is an area code and a number.
  const isTwo = right !== undefined && (right.replaceAll(/\D/g, '').length < 4 || isWhole(left))
  if (isTwo || third !== undefined || noPhone.test(main)) return null
  // The `(0)` of `+49 (0)30` is dialled inside the country only, the one of Italy from everywhere.
  const digits = main
    .replace(/(?<=(?:\+\D*\d|\d\d)\D*)(?<!39\D*)\(0\)/, '')
    .replace(/^\(?\+\s*00/, '')
    .replaceAll(/\D/g, '')
  return digits.length < 3 || digits.length > (abroad.test(main) ? 17 : 15) ? null : digits
}

/** What is dialled before a calling code: in most countries, in North America and in Russia. */
export const abroad = /^\(?(00|011|8\D10)/

/**
 * Takes a number as typed, returns whether it is one without what follows a slash: not "030" and not "+49 38371", a
 * calling code and an area code.
 */
export function isWhole(typed: string): boolean {
  const number = typed.replaceAll(/[^\d+]/g, '')
  return number.length > (/^(?:\+|00)/.test(number) ? 10 : 6)
}

/**
 * A trunk prefix typed with a plus by mistake: `+8 800 …`, `+0171 …`. No calling code is 8, 83 or 89 or begins with 0;
 * after +880 (Bangladesh) there would be an area code rather than seven digits.
 */
function isTrunk(main: string, digits: string): boolean {
  return /^\(?\+\s*8(?!\d)/.test(main) || /^0|^8(?:[39]\d{9}|800\d{7})$/.test(digits)
}

/**
 * "… 123-45-67 (10 lines)" and "… 123-45-67 / 68": behind a whole number a bracket begins a remark, and few digits
 * stand for the last ones of another number, which nobody typed in full.
 */
function withoutRemark(run: string): string {
  const main = /^(.*?\d)(?:\s24\/7|(?:\s*\/\s*\d{1,4})+|[^()\d]*\((?:[^()]*|\d+\/\d+\)))$/.exec(
    run,
  )?.[1]
  return main !== undefined && isWhole(main) ? main : run
}

/**
 * Digits behind the usual end of a number: what is dialled inside a company, which only the signs by it say ("… ~12",
 * "… (12)"), further digits of a number whose country has no longer ones ("… 123-45-67-68"), and what a blank separates
 * from it: a house, hours, a postal code. Those in brackets behind fewer than ten digits are the number's own.
 */
const tails =
  /\s*(?:~\s*\d{1,9}|(?<=(?:\d\D*){10})\(\d{1,4}\)|(?<=^\(?(?:\+?[78]\D*[3489](?=\d)|(?:\+|00(?!\s*1))(?!\s*(?:41\D*860|46\D*254|65\D*7000|91\D*186))\s*(?:1\D*\d|27|(?:21(?=6)|38(?=6))|3[1-46]|37(?=[0134])|5[16]|4[018]|4(?=[57])|6[16]|6(?=5)|(?!\s*(?:4[39]|3[78]\d\D*8))(?:\D*\d){3}))(?:\D*\d){9})[\s.\p{Pd}]+\d{1,6}(-\d\d)?)$|(?<=(?:\d\D*){3}\d{3}[.-]\d\d[.-]?\d\d|^(?:\(?[2-9]\d\d\)?\s?\d{3}\s?\d{4}|0[1-9](?:[ .]\d\d){4}|\(?0[1-9]\)?\s\d{4}\s\d{4}|\d\d\d?-(?:\d\d-\d\d|\d{3,4}-\d{3,4})))\s.*|(?<=\d{7}|^(?!\(?0(?:0|11)|8\D10)(?:\(?\+\d\D?\d)?(?:[^\d+]*\d){9,})\s(?:\d{5,6}|\d\d?-\d\d)$/u

/** The same before a word, where fewer digits may be it: "0171 1234567 2. Etage", "020 7946 0000 10 Downing St". */
const wordTails =
  /(?<=\d{7}|^\(?0(?!0|11|254|860)\d(?:\D*\d){9,}|^\(?\+(?:\D*\d){13})\s\d{1,6}(-\d+)?$|(?<=(?:\d\D*){5}\d{4}|^\(?0(?!0|11)\d(?:\D*\d){8}|^\d{3} \d\d \d\d)\s\d$/

/** "…-910#": the last digits are an extension, which only the sign says. In "…-67#12" they are the number's own. */
function withoutTail(run: string, behind: string): { main: string; behind: string } {
  const isMarked = /^#(?!\s*\d)/.test(behind)
  const isWorded = /^[.-]?\s?\p{L}/u.test(behind) && wordTails.test(run)
  const form = isMarked ? /[\s\p{Pd}]+\d{1,6}$/u : isWorded ? wordTails : tails
  const end = run.search(form)
  if (end < 7) return { main: run, behind }
  const tail = run.slice(end)
  // The form that readExtension understands.
  return {
    main: run.slice(0, end),
    behind: isMarked
      ? `#${tail.replaceAll(/\D/g, '')}${behind.slice(1)}`
      : `${behind === '' ? tail.replace(/^[\s.\p{Pd}]+(?=\d{1,4}$)/u, ',') : tail}${behind}`,
  }
}

/**
 * Takes a number, possibly with the parameters of a `tel:` URI, returns it without those that are
 * neither digits nor an extension; `context` holds the digits to dial before a local number.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3966
 */
function withoutParameters(typed: string): { text: string; context: string } {
  const context = /;phone-context=(\+[\d().-]+)/i.exec(typed)?.[1]?.replaceAll(/[().-]/g, '') ?? ''
  const text = typed.replace(/^tel:[\s/]*/i, '').replaceAll(/;(?:phone-context|isub)=[^;]*/gi, '')
  return { text, context: text.startsWith('+') ? '' : context }
}

import { dialNumber } from '../../format/phone/dialNumber'
import { splitPhones } from '../../format/phone/splitPhones'
import { callingCodeOf } from './callingCode'

/** With fewer digits a number without its calling code may be anybody's. */
const shortestNational = 9
/** With fewer digits a number is internal. */
const shortestComplete = 7

/** The country whose numbers keep their leading zero after the calling code. */
const italy = '39'

/** Digits that are dialled only inside a country, where they are more than a zero. */
const trunks: ReadonlyMap<string, RegExp> = new Map([
  ['7', /^8(?=\d{10}$)/],
  ['375', /^80(?=\d{9}$)/],
  ['36', /^06/],
])

/**
 * The spellings of phone numbers under which the portal may know them, the typed ones first. The portal compares
 * digits and assumes no country: `030 1234567` is another number for it than `+49 30 1234567`.
 *
 * @param values of phone fields, which may hold several numbers each
 * @param callingCode of national numbers; null when it is unknown
 */
export function phoneSpellings(values: readonly string[], callingCode: string | null): string[] {
  const numbers = values.flatMap(splitPhones)
  const dialled = numbers.map((number) => dialNumber(number))
  const others = dialled.flatMap((number) => {
    if (number === null) return []
    return number.startsWith('+')
      ? ofInternational(number.slice(1))
      : ofNational(number, callingCode)
  })
  const spellings = [...numbers, ...dialled.flatMap((number) => number ?? []), ...others]
  const byDigits = new Map<string, string>()
  for (const spelling of spellings) {
    const digits = spelling.replaceAll(/\D/g, '')
    if (!byDigits.has(digits)) byDigits.set(digits, spelling)
  }
  return [...byDigits.values()]
}

function ofInternational(digits: string): string[] {
  const code = callingCodeOf(digits)
  const typed = digits.slice(code.length)
  const national = code === italy ? typed : typed.replace(/^0/, '')
  return [
    ...(national.length >= shortestComplete ? [`+${code}${national}`] : []),
    ...(national.length >= shortestNational ? [national] : []),
  ]
}

function ofNational(digits: string, code: string | null): string[] {
  const trunk = trunks.get(code ?? '') ?? /^0(?!0)/
  const national = digits.replace(trunk, '')
  if (national.length < shortestComplete) return []
  const afterCode = code === italy ? digits : national
  return [
    ...(code !== null && !digits.startsWith('00') ? [`+${code}${afterCode}`] : []),
    ...(national.length >= shortestNational ? [national] : []),
  ]
}

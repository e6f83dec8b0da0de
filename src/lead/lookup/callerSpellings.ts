import { dialNumber } from '../../format/phone/dialNumber'
import { phoneSpellings } from '../duplicates/phoneSpellings'

/**
 * The spellings under which the CRM may have the number of a caller. A national one is also taken for one of the
 * country of the line and of the person's language, as far as it is a valid number there: `030 23125001` on a line in
 * Berlin is `+49 30 23125001`, and no number of the United States. For that libphonenumber is loaded.
 *
 * @param line the portal's own number, or the name of a line
 * @param locale BCP 47
 */
export async function callerSpellings(
  phone: string,
  line: string,
  locale: string,
): Promise<string[]> {
  const number = dialNumber(phone)
  const international =
    number === null || number.startsWith('+') ? [] : await readAbroad(phone, line, locale)
  const spellings = phoneSpellings([phone, ...international], null)
  return spellings.length > 0 ? spellings : [phone]
}

async function readAbroad(phone: string, line: string, locale: string): Promise<string[]> {
  try {
    const { readPhone } = await import('../../format/phone/phone')
    const countries = [readPhone(line)?.country, new Intl.Locale(locale).maximize().region]
    return countries.flatMap(
      (country) => (country && readPhone(phone, country)?.international) ?? [],
    )
  } catch {
    // The chunk could not be loaded: the number is looked for as it is.
    return []
  }
}

/** A country's order of the parts of an address; `local` for its own script where that differs. */
type AddressFormat = { local?: string; latin: string }

/**
 * Letters for the parts, in the order on an envelope: `A` street, `a` second line, `D` district,
 * `C` city, `S` state or province, `Z` postal code, `X` country; `|` begins a line. Each format
 * names all seven, so that no part is lost; a part that the country does not use is put next to the
 * next larger one. From `fmt` and `lfmt` of libaddressinput without the literal prefixes and names
 * that they add (github.com/google/libaddressinput, region_data_constants.cc).
 */
const formats: readonly (AddressFormat & { countries: string })[] = [
  {
    latin: 'A|a|D|C|S|Z|X',
    countries:
      'AC AF AI EG FK GB GG GI GS IE IM IO JE KE LK NA PN SD SH SZ TA TC TT VG ZA ' +
      // In the source these differ slightly: no postal code, or no other part.
      'AE NR PA SC SR TV',
  },
  {
    latin: 'A|a|D|C Z|S|X',
    countries: 'BH BM BN BT GU IL IN JO KH LB LS MT MV NG NP NZ PE SA SG VC',
  },
  { latin: 'A|a|D|C S Z|X', countries: 'AS AU CA CC CX FM HM MH MP NF PR PW UM VI' },
  { latin: 'A|a|D|C, S Z|X', countries: 'BB BS KN SO US' },
  { latin: 'A|a|D|C, S|Z|X', countries: 'HN IQ' },
  { latin: 'A|a|D|C S|Z|X', countries: 'CU' },
  { latin: 'A|a|D|C Z S|X', countries: 'PG' },
  { latin: 'A|a|D|C|S Z|X', countries: 'ID KY MN VN' },
  { latin: 'A|a|D|Z C S|X', countries: 'EE ES IT LT MZ PF UY' },
  { latin: 'A|a|D|Z S C|X', countries: 'RO' },
  { latin: 'A|a|Z C|D|S|X', countries: 'PL' },
  { latin: 'A|a|Z D/C/S|X', countries: 'TR' },
  { latin: 'A|a|D|Z C, S|X', countries: 'MX' },
  { latin: 'A|a|D|Z|C|S|X', countries: 'AL AM EC MU OM' },
  { latin: 'A|a|D|Z|C, S|X', countries: 'NI' },
  { latin: 'A|a|D|Z-C|S|X', countries: 'SV' },
  { latin: 'A|a|D|Z- C|S|X', countries: 'GT' },
  { latin: 'A|a|D|C - S|Z|X', countries: 'BR' },
  { latin: 'A|a|D|C - Z|S|X', countries: 'BD' },
  { latin: 'A|a|D|C-Z|S|X', countries: 'PK' },
  { latin: 'A|a|D|C, Z|S|X', countries: 'MM' },
  { latin: 'A|a|D|C, S, Z|X', countries: 'CO' },
  { latin: 'A|a|D|C Z, S|X', countries: 'VE' },
  { latin: 'A|a|D, C|Z S|X', countries: 'PH' },
  { latin: 'A|a|D|S, C|Z|X', countries: 'CR' },
  { latin: 'A|a|D|S|C, Z|X', countries: 'LV' },
  { latin: 'A|a|D|S|Z C|X', countries: 'KI' },
  { latin: 'a|Z A C|D|S|X', countries: 'GN' },
  { latin: 'C|D|A|a|Z|S|X', countries: 'HU' },
  { latin: 'S|C, D|A|a|Z|X', countries: 'IR' },
  // From the largest part to the smallest, in both scripts.
  { latin: 'Z|S|D|C|A, a|X', countries: 'KZ' },
  // Postal rules here put the district next to the region, and the flat after the house.
  { latin: 'A, a|C|D, S|X|Z', countries: 'RU' },
  { latin: 'A, a|C|D, S|Z|X', countries: 'UA' },
  { latin: 'A, a|Z, C|D, S|X', countries: 'BY' },
  { local: 'X|Z|S C D|A|a', latin: 'A|a|D|C|S, Z|X', countries: 'CN' },
  { local: 'Z|S C D|A|a|X', latin: 'A|a|D|C, S|Z|X', countries: 'JP' },
  { local: 'Z|S C D|A|a|X', latin: 'A|a|D|C, S Z|X', countries: 'TW' },
  { local: 'Z|S C D|A|a|X', latin: 'A|a|D|Z C|S|X', countries: 'MO' },
  { local: 'S C D|A|a|Z|X', latin: 'A|a|D|C|S|Z|X', countries: 'KR' },
  { local: 'Z|S|C|D|A|a|X', latin: 'A|a|D|C|S, Z|X', countries: 'KP' },
  { local: 'S|C|D|A|a|Z|X', latin: 'A|a|D|C|S|Z|X', countries: 'HK' },
  { local: 'A|a|D C|S Z|X', latin: 'A|a|D, C|S Z|X', countries: 'TH' },
]

/** The order of the sixty countries with `A|Z C`, also used for countries without data. */
const usual: AddressFormat = { latin: 'A|a|D|Z C|S|X' }

let byCountry: ReadonlyMap<string, AddressFormat> | undefined

/**
 * Takes an ISO 3166 code, or undefined, and whether the address is in an East Asian or Thai script,
 * returns the order of its parts.
 */
export function addressFormat(country: string | undefined, isLocal: boolean): string {
  byCountry ??= new Map(
    formats.flatMap((format) => format.countries.split(' ').map((code) => [code, format] as const)),
  )
  const { local, latin } = byCountry.get(country ?? '') ?? usual
  return isLocal && local !== undefined ? local : latin
}

/**
 * The order in which each country of libaddressinput writes an address: `A` street lines, `D` dependent
 * locality, `C` city, `S` state, `Z` postal code, `|` a new line. Without punctuation, prefixes and names.
 * Countries of which the source has no order are not here.
 *
 * @see https://github.com/google/libaddressinput
 */
export const latinFormats: Readonly<Record<string, string>> = {
  'A|ZC':
    'AD AT AX AZ BA BE BG BL CH CY CZ DE DK DO DZ EH ET FI FO FR GE GF GL GP GR GT GW HR ' +
    'HT IS KG KW LA LI LR LU MA MC MD ME MF MG MK MQ NC NE NL NO PL PM PT PY RE RS SE SI ' +
    'SJ SK SM SN TJ TM TN TZ VA WF XK YT ZM',
  'A|C|Z': 'AC AF AI FK GB GG GS IM IO JE KE LK NA PN SD SH SZ TA TC TT VG',
  'A|CZ': 'BD BH BM BN BT GU IL JO KH LB LS MM MT MV NP PR SA VC',
  'A|CSZ': 'AS AU BB CA CC CX FM HM MH MP NF PW SO TW UM US VI',
  'A|ZCS': 'EE ES IT LT MZ PF TR UY',
  'A|ZC|S': 'AR BY CL CV SV UZ',
  'A|C|S': 'HK JM PA SC SR TV',
  'A|Z|C': 'AL EC MU OM',
  'A|C|SZ': 'ID KP MN VN',
  'A|CS|Z': 'CU HN IQ',
  'A|C|S|Z': 'EG RU UA',
  'A|S': 'AE NR',
  'A|C': 'BF MW',
  'A|CS': 'BS KN',
  'A|Z': 'GI SG',
  'A|D|C|S|Z': 'IE KR',
  'A|CZ|S': 'IN PE',
  'A|D|CZ': 'NZ PK',
  'A|CZS': 'PG VE',
  'A|Z|C|S': 'AM',
  'A|D|CS|Z': 'BR',
  AC: 'CI',
  'A|D|C|SZ': 'CN',
  'A|D|CSZ': 'CO',
  'A|SC|Z': 'CR',
  ZAC: 'GN',
  'C|A|Z': 'HU',
  'S|CD|A|Z': 'IR',
  'AS|Z': 'JP',
  'A|S|C': 'KI',
  'A|SZ': 'KY',
  'Z|S|C|A': 'KZ',
  'A|S|CZ': 'LV',
  A: 'MO',
  'A|D|ZCS': 'MX',
  'A|D|ZC|S': 'MY',
  'A|D|CZ|S': 'NG',
  'A|Z|CS': 'NI',
  'A|DC|ZS': 'PH',
  'A|ZSC': 'RO',
  'A|DC|SZ': 'TH',
  'A|D|C|Z': 'ZA',
}

/** The same for those that have another order in their own script. */
export const localFormats: Readonly<Record<string, string>> = {
  'SCD|A|Z': 'KR',
  'S|C|A': 'HK',
  'Z|SCD|A': 'CN',
  'Z|SC|A': 'TW',
  'Z|S|A': 'JP',
  'Z|S|C|A': 'KP',
}

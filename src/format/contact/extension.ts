/** An extension behind a number. */
export type Extension = {
  digits: string
  /** Where it begins in the text behind the number. */
  start: number
  /** Where the text behind it begins. */
  end: number
}

/**
 * What announces an extension, in the languages of the portal and of their neighbours; a letter
 * class stands for endings ("добавочный", "wewnętrzny").
 */
const words = [
  'e?xt(?:ensi[oó]?)?n?',
  'доб\\p{L}*',
  'дод\\p{L}*',
  'дад\\p{L}*',
  'вн(?:утр\\p{L}*)?',
  'ішкі',
  'қос\\p{L}*',
  'anexo',
  'ramal',
  'poste',
  'interno',
  'wewn?\\p{L}*',
  'dahili',
  'durchwahl',
  'dw',
  'nebenstelle',
  'nst',
  'sambungan',
  'máy lẻ',
  'nhánh',
  'ต่อ',
  '内線',
  '分机',
  '分機',
  '转',
  '轉',
  'تحويلة',
  'داخلي',
].join('|')

/**
 * The forms with the most digits that each may have: the less a form says that it is an extension,
 * the fewer. The limits are those of libphonenumber.
 */
const forms: readonly RegExp[] = [
  // ";ext=12", "доб. 12", "(Durchwahl: 12)"
  new RegExp(`(?<![\\p{L}])(?:${words})[.:=]*[\\s,;:№#-]*(\\d{1,20})(?!\\d)#?`, 'iu'),
  // "x12", "int. 12", "#12", "*12", "~12"
  /^[\s,;(/]*(?:x|int|[#*~])[.:]?[\s,-]*(\d{1,9})(?!\d)#?/i,
  // ",,12#" and ";12#", as a telephone dials them by itself
  /^\s*(?:,,|;)[\s,;]*(\d{1,15})#/,
  // ",12" and ";12": with more digits it is another number
  /^\s*[,;]+\s*(\d{1,7})(?=$|\s*[(/])/,
]

/** Takes the text behind a number, returns the extension in it, or null when there is none. */
export function readExtension(behind: string): Extension | null {
  for (const form of forms) {
    const found = form.exec(behind)
    const digits = found?.[1]
    if (!found || digits === undefined) continue
    return { digits, start: found.index, end: found.index + found[0].length }
  }
  return null
}

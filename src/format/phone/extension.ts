/** An extension in the text after a number. */
export type Extension = {
  digits: string
  /** The index where it begins. */
  start: number
  /** The index after its end. */
  end: number
}

/**
 * Labels of extensions in the portal's languages and some neighbouring ones, as one regular expression: beginnings of
 * words ("добавочный", "wewnętrzny"), and short ones that are followed by a dot, a blank or the digits.
 */
const labels =
  '(?:e?xt(?:ens|n|o|(?!\\p{L}))|ekst|estens|доб|дод|дад|тон|қос|внутр|ішкі|вътр|ankn|samb|wewn?|εσωτ|iekš|anexo|ramal|poste|' +
  "interno|interior|toestel|tst|mellék|linka|linje|klapka|alanumero|lo[ck]|dahili|daxili|ichki|qo[‘ʻ’ʼ'`]?shimcha|durchwahl|dw|" +
  'nebenstelle|nst|pesawat|máy lẻ|nhánh|ต่อ|内線|내선|שלוחה|एक्स|分[机機]|[转轉]|تحويلة|داخل[يی])[\\p{L}\\p{M}]*' +
  '(?: набор\\p{L}*)?|(?:д|вн|app(?:arat)?)(?=[.\\s\\d])|(?:w|kl)(?=\\.)'

/**
 * The forms of an extension with the most digits each may have: the more ambiguous the form, the
 * fewer. The limits are those of libphonenumber.
 */
const forms: readonly RegExp[] = [
  // ";ext=12", "доб. 12", "(Durchwahl: 12)"
  new RegExp(
    `(?<![\\p{L}])(?:${labels})[.:=]*(?:\\s*(?:номер|no|nr)\\.?)?[\\s,;:№#(-]*(\\d{1,20})(?!\\d)#?`,
    'iu',
  ),
  // "x12", "int. 12", "#12", "*12", "~12", and "p12", a pause of telephones
  /^[\s,;(/]*(?:x|int|r(?=[.:])|[pw](?=\d)|[#*~])[.:]?[\s,-]*(\d{1,9})(?!\d)#?/i,
  // ",,12#" and ";12#": dialled by the telephone itself
  /^\s*(?:,,|;)[\s,;]*(\d{1,15})#/,
  // ",12" and ";12": more digits would be another number
  /^\s*[,;]+\s*(\d{1,7})(?=$|\s*(?:\(|\/(?!\d)))/,
  // "(12)"
  /^\s*\((\d{1,4})\)/,
]

/** Takes the text after a number, returns the extension in it, or null when there is none. */
export function readExtension(behind: string): Extension | null {
  for (const form of forms) {
    const found = form.exec(behind)
    const digits = found?.[1]
    if (!found || digits === undefined) continue
    return { digits, start: found.index, end: found.index + found[0].length }
  }
  return null
}

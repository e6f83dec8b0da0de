/** An extension in the text after a number. */
export type Extension = {
  digits: string
  /** The text without it. */
  rest: string
}

/**
 * Labels of extensions in the portal's languages and some neighbouring ones, as one regular expression: abbreviations,
 * each with the beginning of what its whole word goes on with ("доб", "добавочный"), since names begin like them:
 * "Добрынин". The last ones only with a dot.
 */
const labels =
  '(?:e?xt|ekst|до[бд]|дад|тон|қос|вн(?:утр)?|ішкі|вътр|ankn|samb|wew|εσωτ|iekš|anexo|ramal|poste|interno|interior|' +
  'estensione|toestel|tst|mellék|lin(?:ka|je)|klapka|alanumero|lo[ck](?:al)?|da[hx]ili|ichki|qo.?shimcha|' +
  'durchwahl|dw|nebenstelle|nst|pesawat|máy lẻ|nhánh|ต่อ|内線|내선|שלוחה|एक्स|分[机機]|[转轉]|تحويلة|داخل.|app(?:arat)?)' +
  '(?:[nе]|(?:ens|ав|ат|ым|ен|еш|yt|un|n?ę|ερ|ē|\\p{Lo})[\\p{L}\\p{M}]*)?(?!\\p{L})|(?:w|kl)(?=\\.)'

/**
 * The forms of an extension with the most digits each may have: the more ambiguous the form, the
 * fewer. The limits are those of libphonenumber.
 */
const forms: readonly RegExp[] = [
  // ";ext=12", "доб. 12", "(Durchwahl: 12)"
  new RegExp(
    `(?<!\\p{L})(?:${labels})[.:=]*(?:\\s*(?:номер|no|nr)\\.?)?[\\s,;:№#(-]*(\\d{1,20})(?!\\d)#?`,
    'iu',
  ),
  // "x12", "int. 12", "д. 12", which further on is a house, "#12", "*12", "~12", and "p12", a pause of telephones
  /^[\s,;(/]*(?:x|int|д|r(?=[.:])|[pw](?=\d)|[#*~])[.:]?[\s,-]*(\d{1,9})(?!\d)#?/i,
  // ",,12#" and ";12#": dialled by the telephone itself
  /^\s*(?:,,|;)[\s,;]*(\d{1,15})#/,
  // ",12" and ";12": more digits would be another number
  /^\s*[,;]+\s*(\d{1,7})(?=$|\s*(?:\(|\/(?!\d)))/,
  // "(12)"
  /^\s*\((\d{1,4})\)(?!\s*\d)/,
]

/** Takes the text after a number, returns the extension in it, or null when there is none. */
export function readExtension(behind: string): Extension | null {
  for (const form of forms) {
    const digits = form.exec(behind)?.[1]
    if (digits !== undefined) return { digits, rest: behind.replace(form, '') }
  }
  return null
}

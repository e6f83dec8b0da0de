/**
 * Text allowed next to short numbers, too; next to any other text a number must be long. Beginnings of words, and whole
 * ones, as others begin like them: "домофон 512", "Workshop 3".
 */
export const known =
  /^[\s(]*(?:(?:(?:tele?[fp]|mobil|телеф|мобил)\p{L}*|tel|phone|mob|cell|home|work|office|fax|whatsapp|viber|тел|моб|дом|раб|сот|факс)(?!\p{L})|т[./]|[рсд]\.\s?т|ф\.)/iu

/**
 * Words before numbers that are no phone numbers: of taxpayers, passports, orders, accounts, cards and messengers.
 * Whole words, as names begin like them: "Инна", "заказчик", "Cardiff".
 */
const others =
  /(?:^|\P{L})(?:инн|кпп|огрн(?:ип)?|снилс|іпн|бин|иин|унп|[еє]дрпоу|окпо|бик|ssn|ein|vat|pesel|regon|dni|cuit|curp|nif|siret|siren|abn|imei|ičo|cui|gst|tckn|qq|sku|factura|rechnung|артикул|полис|ттн|накладная|лицензия|лс|[клр]\/с|(?:паспорт|заказ|заявк|договор|сч[её]т|карт|order|invoice|passport|card)[аеиоуыs]?[вмй]?|iban|isbn|cpf|cnpj|nip|icq|id)(?!\p{L})/iu

/** Words behind sums and measures. */
const units = /^(?:руб|рубл\p{L}+|грн|тенге|тг|сум|шт|кг|kg|usd|eur|лет|чел|тыс|млн)(?!\p{L})/iu

/** Characters of addresses, handles and second numbers, but not of text about a number. */
const odd = /[@_=<>\\*#]|\+(?!\d(?!\d))|\/\//

/**
 * Takes the text before a number, returns whether it only describes the number: "тел.", "Marta:".
 * Not "Room 5", a letter that belongs to a code ("A1234567"), or `*` of a service code.
 *
 * @param digits how many the number has
 * @param isMarked whether the number begins with a plus, so that digits before it are not part of
 * it
 */
export function areWordsBefore(before: string, digits: number, isMarked: boolean): boolean {
  if (before.trim() === '') return true
  if (
    odd.test(before) ||
    others.test(before) ||
    !/(?:[\s.,:)(\p{Pd}\p{Lo}№"'`«“”‘’\p{So}\uFE0F]|тел|моб|tel|mob)$/iu.test(before)
  ) {
    return false
  }
  const more = before.replaceAll(/\D/g, '').length
  if (more > 0 && (!isMarked || more > 4 || !/\p{L}.*\s$/u.test(before))) return false
  return digits >= 7 || known.test(before)
}

/**
 * Takes the text after a number without its extension, returns whether it only describes the
 * number: "(mobile)", "Иван", "WhatsApp". Not the letters of "1-800-FLOWERS" or another number.
 *
 * @param digits how many the number has
 * @param isExtended whether an extension was found: a second one is ignored
 */
export function areWordsBehind(behind: string, digits: number, isExtended: boolean): boolean {
  if (isExtended && /^[\s,;/\\(]*(?:x|ext|доб)?\.?\s*\d{1,9}\)?$/i.test(behind)) return true
  // "+123", "->12": an extension, perhaps; the number is whole without it.
  if (digits > 6 && /^\s*(?:[|=_+{<&]|:(?!\d\d$)|->)\s*\d{1,4}[}>]?$/.test(behind)) return true
  const label = behind
    .replaceAll(/\([^()]*\)/g, (remark) => (isRemark(remark) ? '' : remark))
    // "… / ann@example.com"
    .replace(/[\s,;/|]\S+@\S+$/, '')
    // ",68,69" and "/68": the last digits of further numbers.
    .replace(/^(?:\s24)?(?:\s*\/\s*\d{1,4})+(?!\d)|^(?:\s*,\s*\d{1,4}){2,}(?!\d)/, '')
    .trim()
  if (/^[\s.,;:!?/()"'`»“”‘’\p{Pd}\p{So}\uFE0F]*$/u.test(label)) return true
  if (odd.test(label) || units.test(label)) return false
  if (!/^(?!\p{L}\d)(?:\d{1,6}(?:-\d+)?\s?)?\P{Nd}*\p{L}/u.test(label)) return false
  if (label.replaceAll(/\d{1,2}[:.-]\d\d|\D/g, '').length > 6) return false
  if (digits >= 10) return true
  const isApart = /^[\s,;]/.test(behind)
  return isApart && (known.test(label) || (digits >= 7 && !/[a-z]/i.test(label)))
}

/** "(mobile)", "(10 lines)", "(9:00-18:00)", "(24/7)", but not "(495 123-45-67)" or "(SALE)". */
function isRemark(text: string): boolean {
  return /[\p{L}:,/]/u.test(text) && text.replaceAll(/\D/g, '').length < 9
}

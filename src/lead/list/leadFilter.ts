/** The filter of a list of leads. */
export type LeadFilter = {
  /** The search text: part of a title or name, a phone, an e-mail or an id. */
  text: string
  /** A stage's code; null for all stages. */
  stage: string | null
  /** The id of the responsible person; null for anybody. */
  responsible: number | null
}

type Conditions = Record<string, string | number>

/** A text with fewer digits is not searched as a phone. */
const phoneDigits = 5

/**
 * The portal's filters whose combined results match, since `crm.lead.list` has no "or" over these fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-list.html
 */
export function leadFilters({ text, stage, responsible }: LeadFilter): Conditions[] {
  const common: Conditions = {
    ...(stage === null ? {} : { STATUS_ID: stage }),
    ...(responsible === null ? {} : { ASSIGNED_BY_ID: responsible }),
  }
  return textFilters(text.trim().replaceAll(/\s+/g, ' ')).map((one) =>
    Object.assign({}, common, one),
  )
}

function textFilters(text: string): Conditions[] {
  if (text === '') return [{}]
  if (text.includes('@')) return [{ EMAIL: text }, { '%TITLE': text }]
  const named = [...nameFilters(text), { '%TITLE': text }, { '%COMPANY_TITLE': text }]
  const digits = text.replaceAll(/\D/g, '')
  if (!/^[+(]?\d[\d\s().-]*$/.test(text)) return named
  // The portal compares phones as whole strings, so that several spellings are tried.
  const phones = digits.length < phoneDigits ? [] : [...new Set([text, digits, `+${digits}`])]
  const isId = digits === text && Number.isSafeInteger(Number(text))
  return [
    ...(isId ? [{ ID: text }] : []),
    ...phones.map((phone) => ({ PHONE: phone })),
    { '%TITLE': text },
  ]
}

/** A single word may be the first or last name; two may be in either order. */
function nameFilters(text: string): Conditions[] {
  const [first = '', ...rest] = text.split(' ')
  const last = rest.join(' ')
  if (last === '') return [{ '%NAME': first }, { '%LAST_NAME': first }]
  return [
    { '%NAME': first, '%LAST_NAME': last },
    { '%NAME': last, '%LAST_NAME': first },
  ]
}

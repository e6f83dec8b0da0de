/** Which leads to list. */
export type LeadFilter = {
  /** What the person typed: a part of a title or a name, a phone, an e-mail, an id. */
  text: string
  /** A stage's code; null = all. */
  stage: string | null
  /** A colleague's id; null = everybody's. */
  responsible: number | null
}

type Conditions = Record<string, string | number>

/** The fewest digits that may be a phone. */
const phoneDigits = 5

/**
 * The filters whose results together are the leads looked for, since the portal cannot say "or".
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
  // Contacts are compared as a whole, and each was typed by somebody in a way of their own.
  const phones = digits.length < phoneDigits ? [] : [...new Set([text, digits, `+${digits}`])]
  const isId = digits === text && Number.isSafeInteger(Number(text))
  return [
    ...(isId ? [{ ID: text }] : []),
    ...phones.map((phone) => ({ PHONE: phone })),
    { '%TITLE': text },
  ]
}

/** One word may be either name; of two, either may be the first name. */
function nameFilters(text: string): Conditions[] {
  const [first = '', ...rest] = text.split(' ')
  const last = rest.join(' ')
  if (last === '') return [{ '%NAME': first }, { '%LAST_NAME': first }]
  return [
    { '%NAME': first, '%LAST_NAME': last },
    { '%NAME': last, '%LAST_NAME': first },
  ]
}

import { isOdd, type Lead, type LeadFields } from './Lead'
import { readMultifields } from './readMultifields'
import {
  readCode,
  readDateTime,
  readDay,
  readDecimal,
  readFlag,
  readId,
  readStageMeaning,
  readText,
} from './readers'

const customField = /^UF_/
const parentField = /^PARENT_ID_(\d+)$/

/**
 * Reads the result of `crm.lead.get`, field by field: an odd value costs its own field and no other.
 *
 * @param id the id that was asked for, which is the lead's id even if the answer mangles it
 * @param wire the method's `result`
 * @returns null when the result is no record at all
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-get.html
 */
export function readLead(id: number, wire: unknown): Lead | null {
  if (typeof wire !== 'object' || wire === null || Array.isArray(wire)) return null
  // A map, so that no key of the portal's can reach an object's prototype.
  const record = new Map<string, unknown>(Object.entries(wire))
  if (record.size === 0) return null

  const taken = new Set(['ID'])
  const take = (name: string): unknown => {
    taken.add(name)
    return record.get(name)
  }
  const lead: Lead = {
    id,
    ...readFields(take),
    phones: readMultifields('phone', take('PHONE')),
    emails: readMultifields('email', take('EMAIL')),
    sites: readMultifields('site', take('WEB')),
    messengers: readMultifields('messenger', take('IM')),
    links: readMultifields('link', take('LINK')),
    custom: [],
    parents: [],
    unknown: [],
  }
  for (const [code, raw] of record) {
    if (taken.has(code)) continue
    const parent = parentField.exec(code)
    if (customField.test(code)) lead.custom.push({ code, raw })
    else if (parent) lead.parents.push({ entityTypeId: Number(parent[1]), id: readId(raw) })
    else {
      const value = readText(raw)
      if (value !== null) lead.unknown.push({ code, text: isOdd(value) ? value.odd : value })
    }
  }
  return lead
}

/** The one place that knows what the portal calls each field. */
function readFields(take: (name: string) => unknown): LeadFields {
  return {
    title: readText(take('TITLE')),
    honorific: readCode(take('HONORIFIC')),
    firstName: readText(take('NAME')),
    secondName: readText(take('SECOND_NAME')),
    lastName: readText(take('LAST_NAME')),
    birthdate: readDay(take('BIRTHDATE')),
    position: readText(take('POST')),
    companyTitle: readText(take('COMPANY_TITLE')),
    companyId: readId(take('COMPANY_ID')),
    contactId: readId(take('CONTACT_ID')),
    isReturning: readFlag(take('IS_RETURN_CUSTOMER')),
    sourceId: readCode(take('SOURCE_ID')),
    sourceDescription: readText(take('SOURCE_DESCRIPTION')),
    stageId: readCode(take('STATUS_ID')),
    stageDescription: readText(take('STATUS_DESCRIPTION')),
    stageMeaning: readStageMeaning(take('STATUS_SEMANTIC_ID')),
    comments: readText(take('COMMENTS')),
    amount: readDecimal(take('OPPORTUNITY')),
    currency: readCode(take('CURRENCY_ID')),
    amountIsManual: readFlag(take('IS_MANUAL_OPPORTUNITY')),
    isOpenToAll: readFlag(take('OPENED')),
    hasPhone: readFlag(take('HAS_PHONE')),
    hasEmail: readFlag(take('HAS_EMAIL')),
    hasOpenChannel: readFlag(take('HAS_IMOL')),
    responsibleId: readId(take('ASSIGNED_BY_ID')),
    createdById: readId(take('CREATED_BY_ID')),
    modifiedById: readId(take('MODIFY_BY_ID')),
    movedById: readId(take('MOVED_BY_ID')),
    lastActivityById: readId(take('LAST_ACTIVITY_BY')),
    createdAt: readDateTime(take('DATE_CREATE')),
    modifiedAt: readDateTime(take('DATE_MODIFY')),
    closedAt: readDateTime(take('DATE_CLOSED')),
    movedAt: readDateTime(take('MOVED_TIME')),
    lastActivityAt: readDateTime(take('LAST_ACTIVITY_TIME')),
    originatorId: readText(take('ORIGINATOR_ID')),
    originId: readText(take('ORIGIN_ID')),
    street: readText(take('ADDRESS')),
    streetLine2: readText(take('ADDRESS_2')),
    city: readText(take('ADDRESS_CITY')),
    region: readText(take('ADDRESS_REGION')),
    province: readText(take('ADDRESS_PROVINCE')),
    postalCode: readText(take('ADDRESS_POSTAL_CODE')),
    country: readText(take('ADDRESS_COUNTRY')),
    countryCode: readText(take('ADDRESS_COUNTRY_CODE')),
    locationId: readText(take('ADDRESS_LOC_ADDR_ID')),
    utmSource: readText(take('UTM_SOURCE')),
    utmMedium: readText(take('UTM_MEDIUM')),
    utmCampaign: readText(take('UTM_CAMPAIGN')),
    utmContent: readText(take('UTM_CONTENT')),
    utmTerm: readText(take('UTM_TERM')),
  }
}

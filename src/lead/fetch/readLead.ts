import { isOdd } from '../../rest/Read'
import { type Lead, type LeadFieldName, type LeadFields } from '../model/Lead'
import { readMultifields } from '../model/readMultifields'
import { readDateTime, readDay, readDecimal, readFlag, readId, readText } from '../../rest/readers'
import { readStageMeaning } from '../model/readStageMeaning'
import { wireNames } from '../model/wireNames'

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

function readFields(take: (name: string) => unknown): LeadFields {
  const field = (name: LeadFieldName): unknown => take(wireNames[name])
  return {
    title: readText(field('title')),
    honorific: readText(field('honorific')),
    firstName: readText(field('firstName')),
    secondName: readText(field('secondName')),
    lastName: readText(field('lastName')),
    birthdate: readDay(field('birthdate')),
    position: readText(field('position')),
    companyTitle: readText(field('companyTitle')),
    companyId: readId(field('companyId')),
    contactId: readId(field('contactId')),
    isReturning: readFlag(field('isReturning')),
    sourceId: readText(field('sourceId')),
    sourceDescription: readText(field('sourceDescription')),
    stageId: readText(field('stageId')),
    stageDescription: readText(field('stageDescription')),
    stageMeaning: readStageMeaning(field('stageMeaning')),
    comments: readText(field('comments')),
    amount: readDecimal(field('amount')),
    currency: readText(field('currency')),
    amountIsManual: readFlag(field('amountIsManual')),
    isOpenToAll: readFlag(field('isOpenToAll')),
    hasPhone: readFlag(field('hasPhone')),
    hasEmail: readFlag(field('hasEmail')),
    hasOpenChannel: readFlag(field('hasOpenChannel')),
    responsibleId: readId(field('responsibleId')),
    createdById: readId(field('createdById')),
    modifiedById: readId(field('modifiedById')),
    movedById: readId(field('movedById')),
    lastActivityById: readId(field('lastActivityById')),
    createdAt: readDateTime(field('createdAt')),
    modifiedAt: readDateTime(field('modifiedAt')),
    closedAt: readDateTime(field('closedAt')),
    movedAt: readDateTime(field('movedAt')),
    lastActivityAt: readDateTime(field('lastActivityAt')),
    originatorId: readText(field('originatorId')),
    originId: readText(field('originId')),
    street: readText(field('street')),
    streetLine2: readText(field('streetLine2')),
    city: readText(field('city')),
    region: readText(field('region')),
    province: readText(field('province')),
    postalCode: readText(field('postalCode')),
    country: readText(field('country')),
    countryCode: readText(field('countryCode')),
    locationId: readText(field('locationId')),
    utmSource: readText(field('utmSource')),
    utmMedium: readText(field('utmMedium')),
    utmCampaign: readText(field('utmCampaign')),
    utmContent: readText(field('utmContent')),
    utmTerm: readText(field('utmTerm')),
  }
}

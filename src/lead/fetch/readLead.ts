import { isOdd } from '../../rest/Read'
import { readId, readText } from '../../rest/readers'
import type { Lead } from '../model/Lead'
import {
  leadFieldNames,
  leadFields,
  type LeadFieldName,
  type LeadFields,
} from '../model/leadFields'
import { readMultifields } from '../model/readMultifields'

const customField = /^UF_/
const parentField = /^PARENT_ID_(\d+)$/

/**
 * Reads the result of `crm.lead.get` field by field: an invalid value only affects its own field.
 *
 * @param id the requested id, used instead of the one in the answer
 * @param wire the method's `result`
 * @returns null when the result is not a record
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-get.html
 */
export function readLead(id: number, wire: unknown): Lead | null {
  if (typeof wire !== 'object' || wire === null || Array.isArray(wire)) return null
  // A map, so that no key of the answer can reach an object's prototype.
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
  const fields: Partial<LeadFields> = {}
  for (const name of leadFieldNames) readInto(fields, name, take(leadFields[name].wire))
  if (!isComplete(fields)) throw new Error('A field of the table was not read')
  return fields
}

function readInto<Name extends LeadFieldName>(
  fields: { [Field in Name]?: LeadFields[Field] },
  name: Name,
  wire: unknown,
): void {
  fields[name] = leadFields[name].read(wire)
}

function isComplete(fields: Partial<LeadFields>): fields is LeadFields {
  return leadFieldNames.every((name) => name in fields)
}

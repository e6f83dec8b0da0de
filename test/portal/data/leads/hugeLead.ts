import type { Wire, WireRecord } from '../../rest/Wire'
import type { CustomField } from '../fields/CustomField'
import { hugeFields } from '../fields/customFields'
import { buildLead, multifield } from './buildLead'

const values: Readonly<Record<string, (index: number) => Wire>> = {
  string: (index) => `Value ${index} ${'and some more words '.repeat(index % 7)}`.trim(),
  integer: (index) => String(index * 37),
  boolean: (index) => (index % 3 === 0 ? '1' : '0'),
  url: (index) => `https://example.com/items/${index}`,
}

const twoDigits = (index: number): string => String(index % 100).padStart(2, '0')

/** A value for each of these fields. */
export function fillFields(fields: readonly CustomField[]): WireRecord {
  return Object.fromEntries(
    fields.map((field, index) => [field.name, values[field.type]?.(index) ?? '']),
  )
}

/** Lead 2003: 500 custom fields, 200 phones, 200 e-mails, a long title and a long comment. */
export const hugeLead = buildLead('2003', {
  TITLE: 'W'.repeat(255),
  NAME: 'Maximiliane',
  LAST_NAME: 'Donaudampfschifffahrtsgesellschaftskapitänswitwe',
  STATUS_ID: 'IN_PROCESS',
  SOURCE_ID: 'WEB',
  OPPORTUNITY: '90071992547409931.99',
  COMMENTS: Array.from(
    { length: 400 },
    (_, index) => `Line ${index + 1}: ${'a long remark that goes on and on, '.repeat(3)}`,
  ).join('\n'),
  UTM_CAMPAIGN: `campaign_${'x'.repeat(1000)}`,
  PHONE: multifield(
    'PHONE',
    30000,
    Array.from({ length: 200 }, (_, index) => [
      'WORK',
      `+1 ${201 + Math.floor(index / 100)} 555-01${twoDigits(index)}`,
    ]),
  ),
  EMAIL: multifield(
    'EMAIL',
    31000,
    Array.from({ length: 200 }, (_, index) => ['HOME', `person.${index}@example.com`]),
  ),
  ...fillFields(hugeFields),
})

import type { CustomField } from './CustomField'
import { customFields, hugeFields, manyFields } from './customFields'
import { fieldsOfSizedLead } from '../leads/sizedLead'

/** Custom fields of the portal in which this lead is open: those of the huge and the sized leads have more. */
export function customFieldsOf(leadId: string): readonly CustomField[] {
  if (leadId === '2003') return [...customFields, ...hugeFields]
  return [...customFields, ...manyFields(fieldsOfSizedLead(leadId))]
}

import type { CustomField } from './CustomField'
import { customFields, hugeFields } from './customFields'

/** Custom fields of the portal in which this lead is open: only that of the huge lead has 500 more. */
export const customFieldsOf = (leadId: string): readonly CustomField[] =>
  leadId === '2003' ? [...customFields, ...hugeFields] : customFields

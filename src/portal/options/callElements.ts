import { readCrmElement, type CrmElement } from './CrmElement'
import { optionFields, optionText } from './optionFields'

/**
 * The records of the CRM that a call belongs to, the one that the portal shows first. In a file of its own, because the
 * lead of a call is requested before anything else is loaded.
 *
 * @param options PLACEMENT_OPTIONS of `CALL_CARD`, or the answer of `getStatus`
 */
export function callElements(options: unknown): CrmElement[] {
  const fields = optionFields(options)
  const bindings = [...optionFields(fields.get('CRM_BINDINGS')).values()].map(optionFields)
  return [
    readCrmElement(optionText(fields.get('CRM_ENTITY_TYPE')), fields.get('CRM_ENTITY_ID')),
    ...bindings.map((one) =>
      readCrmElement(optionText(one.get('ENTITY_TYPE')), one.get('ENTITY_ID')),
    ),
  ].flatMap((element) => element ?? [])
}

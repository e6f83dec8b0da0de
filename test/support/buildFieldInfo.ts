import type { FieldInfo } from '../../src/lead/model/Directories'

/** What the portal says of a custom field of this type, and no more than that. */
export function buildFieldInfo(type: string, more: Partial<FieldInfo> = {}): FieldInfo {
  return {
    code: 'UF_CRM_FIELD',
    label: null,
    type,
    isMultiple: false,
    items: new Map(),
    directory: null,
    targets: [],
    booleanLabels: null,
    precision: null,
    ...more,
  }
}

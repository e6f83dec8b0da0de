import type { FieldInfo } from '../../../src/lead/model/Directories'

/** The minimal description of a custom field of a type. */
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

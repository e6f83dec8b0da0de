import type { WireRecord } from '../../rest/Wire'
import { textIn, type LocalizedText } from '../LocalizedText'

/** A custom field of leads with its label, its settings and the items of a list. */
export type CustomField = {
  id: string
  name: string
  type: string
  multiple: boolean
  label: LocalizedText
  settings?: WireRecord
  items?: readonly { id: string; value: LocalizedText; sort: string }[]
}

const flag = (value: boolean): string => (value ? 'Y' : 'N')

/** A custom field as `crm.lead.fields` describes it: the title is the code, the label is beside it. */
export function describeCustomField(field: CustomField, lang: string): WireRecord {
  const label = textIn(field.label, lang)
  return {
    type: field.type,
    isRequired: false,
    isReadOnly: false,
    isImmutable: false,
    isMultiple: field.multiple,
    isDynamic: true,
    ...(field.items
      ? { items: field.items.map((item) => ({ ID: item.id, VALUE: textIn(item.value, lang) })) }
      : {}),
    ...(field.type === 'crm_status' ? { statusType: field.settings?.['ENTITY_TYPE'] ?? '' } : {}),
    ...(field.settings ? { settings: field.settings } : {}),
    title: field.name,
    listLabel: label,
    formLabel: label,
    filterLabel: label,
  }
}

/** A custom field as `crm.lead.userfield.list` describes it; labels only if a language was asked for. */
export function userFieldRow(
  field: CustomField,
  index: number,
  lang: string | undefined,
): WireRecord {
  const row: WireRecord = {
    ID: field.id,
    ENTITY_ID: 'CRM_LEAD',
    FIELD_NAME: field.name,
    USER_TYPE_ID: field.type,
    XML_ID: null,
    SORT: String((index + 1) * 10),
    MULTIPLE: flag(field.multiple),
    MANDATORY: 'N',
    SHOW_FILTER: 'E',
    SHOW_IN_LIST: 'Y',
    EDIT_IN_LIST: 'Y',
    IS_SEARCHABLE: 'N',
    SETTINGS: field.settings ?? [],
  }
  if (lang !== undefined) {
    const label = textIn(field.label, lang)
    row['EDIT_FORM_LABEL'] = label
    row['LIST_COLUMN_LABEL'] = label
    row['LIST_FILTER_LABEL'] = label
    row['ERROR_MESSAGE'] = null
    row['HELP_MESSAGE'] = null
  }
  if (field.items) {
    row['LIST'] = field.items.map((item) => ({
      ID: item.id,
      SORT: item.sort,
      VALUE: textIn(item.value, lang ?? 'en'),
      DEF: 'N',
      XML_ID: `item_${item.id}`,
    }))
  }
  return row
}

import type { FieldInfo, Labels } from '../model/Directories'
import { smartProcessCode } from '../model/elementTypes'
import { valueOf } from '../../rest/Read'
import { readText, wireText } from '../../rest/readers'
import { fieldsOf, itemsOf, type WireFields } from '../../rest/wire'
import { bySort } from './bySort'

/** The short codes of element types by the keys in the settings of `crm` fields. */
const targetCodes = new Map([
  ['LEAD', 'L'],
  ['DEAL', 'D'],
  ['CONTACT', 'C'],
  ['COMPANY', 'CO'],
  ['QUOTE', 'Q'],
  ['SMART_INVOICE', 'SI'],
  ['ORDER', 'O'],
])

/**
 * Reads the descriptions of a lead's fields.
 *
 * @param fieldsWire the result of `crm.lead.fields`, the source of labels and items
 * @param userFieldsWire the result of `crm.lead.userfield.list`, the source of settings; refused to some users
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-fields.html
 */
export function readFieldInfos(
  fieldsWire: unknown,
  userFieldsWire: unknown,
): Map<string, FieldInfo> {
  const userFields = new Map(
    itemsOf(userFieldsWire).map((item) => {
      const fields = fieldsOf(item)
      return [wireText(fields.get('FIELD_NAME')), fields]
    }),
  )
  return new Map(
    [...fieldsOf(fieldsWire)].map(([code, wire]) => [
      code,
      readFieldInfo(code, fieldsOf(wire), userFields.get(code) ?? new Map()),
    ]),
  )
}

function readFieldInfo(code: string, field: WireFields, userField: WireFields): FieldInfo {
  const settings = new Map([
    ...fieldsOf(field.get('settings')),
    ...fieldsOf(userField.get('SETTINGS')),
  ])
  const precision = Number(wireText(settings.get('PRECISION')))
  return {
    code,
    label: readLabel(code, field),
    type: wireText(field.get('type')) || wireText(userField.get('USER_TYPE_ID')) || 'string',
    isMultiple: field.get('isMultiple') === true || field.get('isMultiple') === 'Y',
    items: readItems(field.get('items'), userField.get('LIST')),
    directory:
      valueOf(readText(field.get('statusType'))) ?? valueOf(readText(settings.get('ENTITY_TYPE'))),
    targets: readTargets(settings),
    booleanLabels: readBooleanLabels(settings.get('LABEL')),
    precision: settings.has('PRECISION') && Number.isInteger(precision) ? precision : null,
  }
}

/** The title of a custom field is its code; its label is in `formLabel` or `listLabel`. */
function readLabel(code: string, field: WireFields): string | null {
  for (const name of ['formLabel', 'listLabel', 'title']) {
    const label = wireText(field.get(name))
    if (label !== '' && label !== code) return label
  }
  return null
}

/** The settings have the items in the administrator's order, the field has their labels in the user's language. */
function readItems(fieldItems: unknown, settingsItems: unknown): Labels {
  const sorted = itemsOf(settingsItems).map(fieldsOf).toSorted(bySort)
  return new Map([...readLabels(sorted), ...readLabels(itemsOf(fieldItems).map(fieldsOf))])
}

/** An item without a label is shown by its id. */
function readLabels(items: readonly WireFields[]): Labels {
  const labels = items.map(
    (item) => [wireText(item.get('ID')), wireText(item.get('VALUE'))] as const,
  )
  return new Map(labels.filter(([, label]) => label !== ''))
}

function readTargets(settings: WireFields): string[] {
  return [...settings].flatMap(([name, value]) => {
    if (wireText(value) !== 'Y') return []
    const dynamic = /^DYNAMIC_(\d+)$/.exec(name)?.[1]
    const code = dynamic ? smartProcessCode(Number(dynamic)) : targetCodes.get(name)
    return code ? [code] : []
  })
}

function readBooleanLabels(wire: unknown): readonly [string, string] | null {
  const [no, yes] = itemsOf(wire).map(wireText)
  return no && yes ? [no, yes] : null
}

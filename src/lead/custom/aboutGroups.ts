import type { Directories, FieldInfo, LayoutSection } from '../model/Directories'
import type { Lead } from '../model/Lead'
import type { FieldGroup, ReadCustomField } from '../model/CustomValue'
import { readCustomValue } from './readCustomValue'
import { valueOf } from '../../rest/Read'

/** All custom fields of a lead with their values read, including the empty ones that `crm.lead.get` omits. */
export function readCustomFields(
  lead: Lead,
  directories: Directories | undefined,
): ReadCustomField[] {
  const raws = new Map(lead.custom.map(({ code, raw }) => [code, raw]))
  const infos = directories?.fields ?? new Map<string, FieldInfo>()
  const missing = [...infos.keys()].filter((code) => code.startsWith('UF_') && !raws.has(code))
  return [...raws.keys(), ...missing].map((code) => {
    const info = infos.get(code)
    return { code, info, value: readCustomValue(raws.get(code), info) }
  })
}

/** The layout of the lead's kind: simple, or of a returning customer. */
export function layoutOf(lead: Lead, directories: Directories): readonly LayoutSection[] {
  return valueOf(lead.isReturning) === true ? directories.returningLayout : directories.layout
}

/**
 * Groups custom fields by the sections of a layout, in its order; those outside the layout form the last group.
 * Groups without a field are left out.
 */
export function groupCustomFields(
  fields: readonly ReadCustomField[],
  layout: readonly LayoutSection[],
): FieldGroup[] {
  const left = new Map(fields.map((field) => [field.code, field]))
  const groups = layout.map(({ title, elements }): FieldGroup => {
    const placed = elements.flatMap((element) => {
      const found = element.kind === 'custom' ? left.get(element.code) : undefined
      if (found) left.delete(found.code)
      return found ?? []
    })
    return { title, fields: placed }
  })
  return [...groups, { title: null, fields: [...left.values()] }].filter(
    (group) => group.fields.length > 0,
  )
}

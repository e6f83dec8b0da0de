import type { LeadFieldName } from '../model/leadFields'
import type { Directories, FieldInfo, LayoutSection } from '../model/Directories'
import type { Lead } from '../model/Lead'
import type { FieldGroup, ReadCustomField } from '../model/CustomValue'
import { readCustomValue } from './readCustomValue'
import { valueOf } from '../../rest/Read'

/** All custom fields of a lead, those included that the portal leaves out because they are empty. */
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

/** The layout that the portal uses for this lead. */
export function layoutOf(lead: Lead, directories: Directories): readonly LayoutSection[] {
  return valueOf(lead.isReturning) === true ? directories.returningLayout : directories.layout
}

/** What the administrator wants to see even when it is empty. */
export function alwaysShown(layout: readonly LayoutSection[]): {
  own: ReadonlySet<LeadFieldName>
  custom: ReadonlySet<string>
} {
  const own = new Set<LeadFieldName>()
  const custom = new Set<string>()
  for (const { field, isAlwaysShown } of layout.flatMap(({ elements }) => elements)) {
    if (!isAlwaysShown) continue
    if (field.kind === 'own') own.add(field.name)
    else custom.add(field.code)
  }
  return { own, custom }
}

/**
 * Puts custom fields into the sections and the order of a layout; those without a place come last, together.
 * Groups without a field are left out.
 */
export function groupCustomFields(
  fields: readonly ReadCustomField[],
  layout: readonly LayoutSection[],
): FieldGroup[] {
  const left = new Map(fields.map((field) => [field.code, field]))
  const groups = layout.map(({ title, elements }): FieldGroup => {
    const placed = elements.flatMap(({ field }) => {
      const found = field.kind === 'custom' ? left.get(field.code) : undefined
      if (found) left.delete(found.code)
      return found ?? []
    })
    return { title, fields: placed }
  })
  return [...groups, { title: null, fields: [...left.values()] }].filter(
    (group) => group.fields.length > 0,
  )
}

import type { CustomValue, ElementRef } from '../model/CustomValue'

/** The records whose labels have to be requested to show a lead's custom fields. */
export type CustomReferences = {
  /** Ids of employees. */
  people: number[]
  elements: ElementRef[]
  /** Codes of `crm.status.list` directories. */
  directories: string[]
}

/** Collects the references in custom values, each once. */
export function customReferences(values: Iterable<CustomValue | null>): CustomReferences {
  const people = new Set<number>()
  const elements = new Map<string, ElementRef>()
  const directories = new Set<string>()
  for (const value of values) {
    for (const single of value?.kind === 'several' ? value.values : [value]) {
      if (single?.kind === 'employee') people.add(single.id)
      if (single?.kind === 'element') {
        const { code, entityTypeId, id } = single
        elements.set(code, { code, entityTypeId, id })
      }
      if (single?.kind === 'directoryItem' && single.directory !== null) {
        directories.add(single.directory)
      }
    }
  }
  return { people: [...people], elements: [...elements.values()], directories: [...directories] }
}

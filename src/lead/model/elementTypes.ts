/**
 * The ids of the CRM element types that are the same on every portal. Smart processes have ids of their own.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/data-types.html#object_type
 */
export const elementTypes = {
  lead: 1,
  deal: 2,
  contact: 3,
  company: 4,
  quote: 7,
  order: 14,
  invoice: 31,
} as const

/** The short codes of these types in `crm` fields. */
const prefixes: ReadonlyMap<string, number> = new Map([
  ['L', elementTypes.lead],
  ['D', elementTypes.deal],
  ['C', elementTypes.contact],
  ['CO', elementTypes.company],
  ['Q', elementTypes.quote],
  ['O', elementTypes.order],
  ['SI', elementTypes.invoice],
])

/** The type's id by its short code: `C` is 3, `T80` is 128; undefined for an unknown code. */
export function elementTypeOf(prefix: string): number | undefined {
  const hex = /^T([\da-fA-F]+)$/.exec(prefix)?.[1]
  const type = hex === undefined ? prefixes.get(prefix) : Number.parseInt(hex, 16)
  return type !== undefined && type > 0 && Number.isSafeInteger(type) ? type : undefined
}

/** The short code of a smart process: `T` and its id in lower-case hex. */
export function smartProcessCode(entityTypeId: number): string {
  return `T${entityTypeId.toString(16)}`
}

/** The short code of an item of a smart process, such as `T80_6`. */
export function smartItemCode(entityTypeId: number, id: number): string {
  return `${smartProcessCode(entityTypeId)}_${id}`
}

/** What all queries for lists of leads begin with. */
export const leadListKey = ['leads']

/** The key of the query that reads one lead of a list again. */
export function freshRowKey(id: number) {
  return [...leadListKey, 'worked', id]
}

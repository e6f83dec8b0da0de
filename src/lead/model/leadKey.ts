/** What the keys of all queries for one lead begin with. */
export function leadKey(id: number): [string, number] {
  return ['lead', id]
}

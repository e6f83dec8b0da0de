/** Takes entries with a lead each, returns the first one of each lead, in their order. */
export function uniqueLeads<Entry extends { lead: { id: number } }>(
  entries: readonly Entry[],
): Entry[] {
  const taken = new Set<number>()
  return entries.filter(({ lead: { id } }) => !taken.has(id) && taken.add(id))
}

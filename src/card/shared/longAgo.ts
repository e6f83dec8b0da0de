/** A present from which each date is written in full, for a text that is kept: "today" would become false overnight. */
export const longAgo = new Date(0)

/** The choices for the deadline of a to-do. */
export const dueChoices = ['hour', 'evening', 'tomorrow', 'week'] as const
export type DueChoice = (typeof dueChoices)[number]

/** The deadline of a choice in the browser's zone; "this evening" becomes tomorrow's when it is late. */
export function dueTime(choice: DueChoice, now: Date): Date {
  switch (choice) {
    case 'hour':
      return new Date(now.getTime() + 60 * 60_000)
    case 'evening': {
      const evening = dayAt(now, 0, 18)
      return evening > now ? evening : dayAt(now, 1, 18)
    }
    case 'tomorrow':
      return dayAt(now, 1, 10)
    case 'week':
      return dayAt(now, 7, 10)
  }
}

function dayAt(now: Date, days: number, hour: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour)
}

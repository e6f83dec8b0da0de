import { localTimeIn, momentIn, momentOfLocal } from '../../format/time/zonedTime'

/** The choices for the deadline of a to-do. */
export const dueChoices = ['hour', 'evening', 'tomorrow', 'week'] as const
export type DueChoice = (typeof dueChoices)[number]

/**
 * The deadline of a choice; "this evening" becomes tomorrow's when it is late.
 *
 * @param zone IANA zone of the person; the browser's when undefined
 * @returns ISO 8601 with the zone's offset
 */
export function dueTime(choice: DueChoice, now: Date, zone: string | undefined): string {
  switch (choice) {
    case 'hour':
      return momentIn(new Date(now.getTime() + 60 * 60_000), zone)
    case 'evening': {
      const evening = dayAt(now, 0, 18, zone)
      return Date.parse(evening) > now.getTime() ? evening : dayAt(now, 1, 18, zone)
    }
    case 'tomorrow':
      return dayAt(now, 1, 10, zone)
    case 'week':
      return dayAt(now, 7, 10, zone)
  }
}

function dayAt(now: Date, days: number, hour: number, zone: string | undefined): string {
  const today = new Date(`${localTimeIn(now, zone)}Z`)
  const day = new Date(
    Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate() + days, hour),
  )
  return momentOfLocal(day.toISOString().slice(0, 16), zone) ?? momentIn(day, zone)
}

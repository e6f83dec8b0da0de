import { format } from 'node:util'
import { vi } from 'vitest'

/** The errors and warnings that the current test wrote to the console. */
export const complaints: string[] = []

/** Empties the list, and records `console.error` and `console.warn` instead of printing them into the test report. */
export function listenForComplaints(): void {
  complaints.length = 0
  const record = (...values: unknown[]): void => {
    complaints.push(format(...values))
  }
  vi.spyOn(console, 'error').mockImplementation(record)
  vi.spyOn(console, 'warn').mockImplementation(record)
}

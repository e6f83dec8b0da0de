import { format } from 'node:util'
import { vi } from 'vitest'

/** Everything the present test made somebody write to the console as an error or a warning. */
export const complaints: string[] = []

/** Begins a new record; in place of the console, whose writers would drown the test report. */
export function listenForComplaints(): void {
  complaints.length = 0
  const record = (...words: unknown[]): void => {
    complaints.push(format(...words))
  }
  vi.spyOn(console, 'error').mockImplementation(record)
  vi.spyOn(console, 'warn').mockImplementation(record)
}

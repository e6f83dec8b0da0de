import type { Wire, WireRecord } from '../Wire'

/** What a method answers, before it is wrapped. */
export type Answer = { result: Wire; next?: number; total?: number }

const serverOffsetMinutes = 120

/** A moment as this portal's server prints it: ISO with the offset of the server. */
export function serverTime(milliseconds: number): string {
  const local = new Date(milliseconds + serverOffsetMinutes * 60_000).toISOString().slice(0, 19)
  return `${local}+${String(serverOffsetMinutes / 60).padStart(2, '0')}:00`
}

/** The `time` of an answer: seconds, and the dates of the server's zone. */
export function timeOf(start: number, finish: number): WireRecord {
  const duration = (finish - start) / 1000
  return {
    start: start / 1000,
    finish: finish / 1000,
    duration,
    processing: duration,
    date_start: serverTime(start),
    date_finish: serverTime(finish),
    operating_reset_at: Math.floor(start / 1000) + 600,
    operating: duration,
  }
}

/** Wraps an answer: `next` and `total` only where there are any, `time` always. */
export function envelope(answer: Answer, start: number, finish: number): WireRecord {
  return {
    result: answer.result,
    ...(answer.next === undefined ? {} : { next: answer.next }),
    ...(answer.total === undefined ? {} : { total: answer.total }),
    time: timeOf(start, finish),
  }
}

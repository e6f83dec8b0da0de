import { isRecord, textOf, toWire, type Wire } from '../../rest/Wire'

/** A command of the app, as it arrives in the portal's window. */
export type AppMessage = {
  command: string
  /** Undefined when the command came without parameters. */
  params: Wire | undefined
  callbackId: string
  sid: string
}

/**
 * Reads one `postMessage` of an app: `command:JSON:callbackId:SID`, where the JSON may hold colons
 * or be absent, or the object form of newer portals.
 *
 * @returns undefined for what the portal's own listener would not understand, broken JSON included
 */
export function parseMessage(data: unknown): AppMessage | undefined {
  if (typeof data === 'string') return parseText(data)
  const message = toWire(data)
  if (!isRecord(message)) return undefined
  const { method, params, callback, appSid } = message
  if (typeof method !== 'string' || typeof appSid !== 'string') return undefined
  return { command: method, params, callbackId: textOf(callback), sid: appSid }
}

function parseText(text: string): AppMessage | undefined {
  const [command, ...rest] = text.split(':')
  const sid = rest.pop()
  const callbackId = rest.pop()
  if (!command || sid === undefined || callbackId === undefined) return undefined
  const json = rest.join(':')
  try {
    return { command, params: json === '' ? undefined : toWire(JSON.parse(json)), callbackId, sid }
  } catch {
    return undefined
  }
}

/** Writes an answer for the app; without a value nothing follows the colon. */
export function writeAnswer(callbackId: string, value?: Wire): string {
  return `${callbackId}:${value === undefined ? '' : JSON.stringify(value)}`
}

import { isRecord, textOf, toWire, type Wire, type WireRecord } from '../rest/Wire'
import { readLeadChoices, readOpening, readPeople, readTokens } from './Opening'
import type { LeadChoice, Opening, Person, Tokens } from './Opening'

/** Asks the stand-in's own server; undefined = refused. */
async function ask(path: string, body: WireRecord): Promise<unknown> {
  const response = await fetch(path, { method: 'POST', body: JSON.stringify(body) })
  return response.ok ? response.json() : undefined
}

/**
 * Opens a session for a frame.
 *
 * @param query the query of the portal's page, that is the case
 * @param sliderOptions PLACEMENT_OPTIONS of a slider opened by `openApplication`
 */
export async function openSession(query: string, sliderOptions?: WireRecord): Promise<Opening> {
  return readOpening(
    await ask('/portal/session', { query, ...(sliderOptions ? { sliderOptions } : {}) }),
  )
}

/** New tokens for a frame. */
export async function refreshSession(sid: string): Promise<Tokens | undefined> {
  const answer = await ask('/portal/refresh', { sid })
  return answer === undefined ? undefined : readTokens(answer)
}

/** Saves an option of the app or of its user; resolves to all options of that scope. */
export async function saveOption(
  sid: string,
  scope: 'app' | 'user',
  name: string,
  value: Wire,
): Promise<Wire | undefined> {
  const answer = await ask('/portal/option', { sid, scope, name, value })
  return answer === undefined ? undefined : toWire(answer)
}

/** The demo leads for the control bar. */
export async function loadLeads(): Promise<LeadChoice[]> {
  return readLeadChoices(await ask('/portal/leads', {}))
}

/** The people of the portal, named in a language. */
export async function loadPeople(lang: string): Promise<Person[]> {
  return readPeople(await ask('/portal/people', { lang }))
}

/** Creates a lead with this number, if any, by the portal's own REST, with the rights of a frame; returns its id. */
export async function createLead(token: string, phone: string): Promise<string> {
  const fields = {
    TITLE: `Call from ${phone || 'a hidden number'}`,
    ...(phone !== '' && { PHONE: [{ VALUE: phone, VALUE_TYPE: 'WORK' }] }),
  }
  const response = await fetch('/rest/crm.lead.add', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ fields, auth: token }),
  })
  const answer = toWire(await response.json())
  return textOf(isRecord(answer) ? answer['result'] : null)
}

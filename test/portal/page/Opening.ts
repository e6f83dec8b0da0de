import { isRecord, listOf, textOf, toWire, type Wire, type WireRecord } from '../rest/Wire'

/** One opening of the app, as the portal's server hands it to the portal's page. */
export type Opening = {
  sid: string
  /** Address of the app, without the portal's query. */
  appUrl: string
  /** What follows in the query: DOMAIN, PROTOCOL, LANG, APP_SID. */
  query: Record<string, string>
  /** The body of the form. */
  fields: Record<string, string>
  /** The answer of `getInitData`. */
  initData: WireRecord
}

/** Tokens that `refreshAuth` answers with. */
export type Tokens = { AUTH_ID: string; AUTH_EXPIRES: string; REFRESH_ID: string }

/** A lead in the control bar: what it demonstrates, and its title, empty if it does not exist. */
export type LeadChoice = { id: string; name: string; title: string }

/** A person that the portal's picker offers. */
export type Person = { id: string; name: string; position: string; photo: string }

const textsOf = (value: Wire | undefined): Record<string, string> =>
  isRecord(value)
    ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, textOf(item)]))
    : {}

/** Reads the answer of `/portal/session`. */
export function readOpening(answer: unknown): Opening {
  const wire = toWire(answer)
  const { sid, appUrl, query, fields, initData } = isRecord(wire) ? wire : {}
  return {
    sid: textOf(sid),
    appUrl: textOf(appUrl),
    query: textsOf(query),
    fields: textsOf(fields),
    initData: isRecord(initData) ? initData : {},
  }
}

/** Reads the answer of `/portal/refresh`. */
export function readTokens(answer: unknown): Tokens {
  const texts = textsOf(toWire(answer))
  return {
    AUTH_ID: texts['AUTH_ID'] ?? '',
    AUTH_EXPIRES: texts['AUTH_EXPIRES'] ?? '',
    REFRESH_ID: texts['REFRESH_ID'] ?? '',
  }
}

/** Reads the answer of `/portal/leads`. */
export function readLeadChoices(answer: unknown): LeadChoice[] {
  return listOf(toWire(answer))
    .map(textsOf)
    .map(({ id = '', name = '', title = '' }) => ({ id, name, title }))
}

/** Reads the answer of `/portal/people`. */
export function readPeople(answer: unknown): Person[] {
  return listOf(toWire(answer))
    .map(textsOf)
    .map(({ id = '', name = '', position = '', photo = '' }) => ({ id, name, position, photo }))
}

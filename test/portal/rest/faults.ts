import type { Fault } from '../PortalCase'
import { countBefore, type Session } from '../session'
import type { Answer } from './http/envelope'
import { classicError, methodNotFound, RestError } from './RestError'

/** What a request gets in place of its answer under a fault of the case. */
export type Disturbance =
  | { kind: 'error'; error: RestError }
  | { kind: 'page'; status: number; cors: boolean }
  | { kind: 'cut' }
  | { kind: 'hang' }

const refuse = (status: number, code: string, description: string): Disturbance => ({
  kind: 'error',
  error: new RestError(status, code, description),
})

const page = (status: number, cors = true): Disturbance => ({ kind: 'page', status, cors })

const needsHigher = 'The request requires higher privileges than provided by the access token'

const disturbances: Partial<Record<Fault, Disturbance>> = {
  noAuth: refuse(401, 'NO_AUTH_FOUND', 'Wrong authorization data'),
  planWithoutRest: refuse(403, 'ACCESS_DENIED', 'REST is available only on commercial plans'),
  closedToUser: refuse(403, 'user_access_error', 'The user has no access to the application'),
  scopeMissing: refuse(403, 'insufficient_scope', needsHigher),
  rateLimit: refuse(503, 'QUERY_LIMIT_EXCEEDED', 'Too many requests'),
  rateLimitOnce: refuse(503, 'QUERY_LIMIT_EXCEEDED', 'Too many requests'),
  overload: refuse(503, 'OVERLOAD_LIMIT', 'REST API is blocked due to overload'),
  operatingLimit: refuse(429, 'OPERATION_TIME_LIMIT', 'Method is blocked due to operation time'),
  serverError: refuse(500, 'INTERNAL_SERVER_ERROR', 'Internal server error'),
  serverErrorOnce: page(502),
  html500: page(500),
  html200: page(200),
  noCors: page(403, false),
  offline: { kind: 'cut' },
  hang: { kind: 'hang' },
  directoriesRefused: refuse(403, 'INVALID_CREDENTIALS', 'Invalid request credentials'),
}

const writeDisturbances: Partial<Record<Fault, Disturbance>> = {
  writesRefused: refuse(400, '', 'Fill in the field: Budget'),
  writesDenied: refuse(400, '', 'Access denied.'),
  writesFail: refuse(500, 'INTERNAL_SERVER_ERROR', 'Internal server error'),
  writesCut: { kind: 'cut' },
}

/** Whether a method changes what the portal holds. */
const isWrite = (method: string): boolean =>
  /^crm\..*\.(?:update|updatedeadline|add|delete)$/.test(method)

/** The fault that hits this REST request of the session, if its case asks for one. */
export function disturbanceOf(session: Session, method: string): Disturbance | undefined {
  const { fault } = session.case
  if (fault === 'directoriesRefused' && method === 'crm.lead.get') return undefined
  if (fault.endsWith('Once') && countBefore(session, fault) > 0) return undefined
  return disturbances[fault] ?? (isWrite(method) ? writeDisturbances[fault] : undefined)
}

const localized = (lang: string): string =>
  lang === 'ru'
    ? 'Элемент не найден.<br>Возможно, он был удалён.'
    : 'Das Element wurde nicht gefunden.<br>Vielleicht wurde es gelöscht.'

const leadFaults: Partial<Record<Fault, (lang: string) => Answer | RestError>> = {
  notFound: () => classicError('Not found'),
  accessDenied: () => classicError('Access denied.'),
  invalidId: () => classicError('ID is not defined or invalid'),
  localizedError: (lang) => classicError(localized(lang)),
  numericCode: () => new RestError(400, 100, 'Could not read the lead'),
  emptyResult: () => ({ result: null }),
  emptyArrayResult: () => ({ result: [] }),
  emptyCode200: () => new RestError(200, '', 'Not found'),
  methodGone: methodNotFound,
}

/**
 * The answer that a fault gives to `crm.lead.get`; undefined = no fault.
 *
 * @throws RestError when the fault is an error
 */
export function faultyAnswer(method: string, session: Session): Answer | undefined {
  if (method !== 'crm.lead.get') return undefined
  const faulty = leadFaults[session.case.fault]?.(session.case.lang)
  if (faulty instanceof RestError) throw faulty
  return faulty
}

/** How long an answer of this session is held back, ms. */
export function delayOf(session: Session, method: string): number {
  const slow = session.case.fault === 'directoriesSlow' && method !== 'crm.lead.get'
  const slowWrite = session.case.fault === 'writesSlow' && isWrite(method)
  return session.case.latency + (slow ? 5000 : 0) + (slowWrite ? 2000 : 0)
}

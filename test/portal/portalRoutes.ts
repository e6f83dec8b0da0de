import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Connect } from 'vite'
import { authExpires, buildOpening } from './buildOpening'
import { allLeads, demoLeads } from './data/demoLeads'
import { users } from './data/users'
import { textIn } from './data/LocalizedText'
import { defaultCase, readCase } from './PortalCase'
import { isRecord, parseJson, phpArray, textOf, type Wire, type WireRecord } from './rest/Wire'
import type { Sessions } from './session'

type PortalRoutes = {
  sessions: Sessions
  /** Address of the app. */
  appUrl: string
  /** Address of the app until its installation is finished. */
  installUrl: string
  /** Leads by id, which are added to the demo leads or replace them. */
  leads: ReadonlyMap<string, WireRecord>
  /** Origin of the portal as the browser of a request sees it. */
  originOf: (request: IncomingMessage) => string
}

/** Returns the answer for the page; undefined = 403. */
type Route = (body: WireRecord, request: IncomingMessage) => Wire | undefined

/**
 * What the portal's page asks its own server under `/portal/…`. No CORS: another page, the app
 * included, cannot read these answers.
 */
export function portalRoutes(portal: PortalRoutes): Connect.NextHandleFunction {
  const { sessions } = portal

  const routes: Record<string, Route> = {
    '/portal/leads': () => leadChoices(portal),
    '/portal/people': ({ lang }, request) => people(textOf(lang), portal.originOf(request)),
    '/portal/session': (body, request) => openSession(portal, body, portal.originOf(request)),
    '/portal/refresh': ({ sid }) => {
      const session = sessions.refreshSession(textOf(sid))
      return (
        session && {
          AUTH_ID: session.accessToken,
          AUTH_EXPIRES: authExpires,
          REFRESH_ID: session.refreshToken,
        }
      )
    },
    '/portal/option': ({ sid, scope, name, value = null }) => {
      const session = sessions.sessionBySid(textOf(sid))
      if (!session || (scope === 'app' && !session.case.admin)) return undefined
      const options = scope === 'app' ? session.appOptions : session.userOptions
      options.set(textOf(name), value)
      return phpArray(options)
    },
  }

  return (request, response, next) => {
    const route = routes[(request.url ?? '').split('?')[0] ?? '']
    if (!route) return next()
    return void answer(route, request, response)
  }
}

async function answer(
  route: Route,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = parseJson(await text(request).catch(() => ''))
  const result = route(isRecord(body) ? body : {}, request)
  response.writeHead(result === undefined ? 403 : 200, { 'Content-Type': 'application/json' })
  response.end(JSON.stringify(result ?? null))
}

function openSession(
  { sessions, appUrl, installUrl }: PortalRoutes,
  { query, sliderOptions }: WireRecord,
  origin: string,
): Wire {
  const parameters = new URLSearchParams(textOf(query))
  const extra = Object.fromEntries([...parameters].filter(([key]) => !(key in defaultCase)))
  return buildOpening({
    session: sessions.createSession(readCase(parameters)),
    appUrl,
    installUrl,
    origin,
    extra,
    sliderOptions: isRecord(sliderOptions) ? sliderOptions : undefined,
  })
}

/** The leads that the control bar offers, with their titles if they exist. */
function leadChoices({ leads }: PortalRoutes): Wire {
  return demoLeads.map(({ id, name }) => {
    const lead = leads.get(id) ?? allLeads.get(id)
    return { id, name, title: lead ? textOf(lead['TITLE']) || `Lead #${id}` : '' }
  })
}

/** The people that the portal's picker offers. */
function people(lang: string, origin: string): Wire {
  return users
    .filter(({ active, name }) => active && name)
    .map(({ id, name, lastName, position, photo }) => ({
      id,
      name: [name, lastName].map((part) => (part ? textIn(part, lang) : '')).join(' '),
      position: position ? textIn(position, lang) : '',
      photo: photo ? `${origin}/upload/avatars/${id}.svg` : '',
    }))
}

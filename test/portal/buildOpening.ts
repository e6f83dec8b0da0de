import type { Opening } from './page/Opening'
import { escapeStrings, placementOptions, throughForm } from './placementOptions'
import type { PortalCase } from './PortalCase'
import { phpArray, type Wire, type WireRecord } from './rest/Wire'
import type { Session } from './session'

/** Life of an access token in seconds, as the portal writes it. */
export const authExpires = '3600'

type OpeningOf = {
  session: Session
  appUrl: string
  /** Address of the app until its installation is finished. */
  installUrl: string
  /** Origin of the portal as the browser sees it. */
  origin: string
  /** Parameters of the portal's page that are not part of the case. */
  extra: WireRecord
  /** Options of a slider opened by `openApplication`, which replace those of the placement. */
  sliderOptions?: WireRecord | undefined
}

/** Builds the form that opens the app, and the answer to `getInitData`. */
export function buildOpening({
  session,
  appUrl,
  installUrl,
  origin,
  extra,
  sliderOptions,
}: OpeningOf): Opening {
  const portalCase = session.case
  const { host, protocol } = new URL(origin)
  const secure = protocol === 'https:' ? 1 : 0
  const placement = sliderOptions ? 'DEFAULT' : portalCase.placement
  const isInstall = isInstalling(portalCase, extra)
  const options = sliderOptions ? throughForm(sliderOptions) : placementOptions(portalCase, extra)
  return {
    sid: session.sid,
    appUrl: isInstall ? installUrl : appUrl,
    query: {
      DOMAIN: host,
      PROTOCOL: String(secure),
      LANG: portalCase.lang,
      APP_SID: session.sid,
    },
    fields: {
      ...auth(session),
      SERVER_ENDPOINT: 'https://oauth.bitrix.info/rest/',
      APPLICATION_TOKEN: session.applicationToken,
      APPLICATION_SCOPE: portalCase.scopes,
      member_id: session.memberId,
      status: 'L',
      PLACEMENT: placement,
      ...optionsField(options),
    },
    initData: {
      LANG: portalCase.lang,
      DOMAIN: host,
      PROTOCOL: secure,
      PATH: '/rest',
      ...auth(session),
      MEMBER_ID: session.memberId,
      FIRST_RUN: portalCase.fault === 'firstRun',
      IS_ADMIN: portalCase.admin,
      INSTALL: isInstall,
      USER_OPTIONS: phpArray(session.userOptions),
      APP_OPTIONS: phpArray(session.appOptions),
      PLACEMENT: placement,
      ...(options === undefined ? {} : { PLACEMENT_OPTIONS: escapeOptions(options) }),
    },
  }
}

/** Escapes options as the portal does; a JSON text was not written by the portal and is not escaped. */
const escapeOptions = (options: Wire): Wire =>
  typeof options === 'string' ? options : escapeStrings(options)

function auth({ case: portalCase, accessToken, refreshToken }: Session): Record<string, string> {
  if (portalCase.fault === 'noAuthData') return { AUTH_ID: '', AUTH_EXPIRES: '', REFRESH_ID: '' }
  return { AUTH_ID: accessToken, AUTH_EXPIRES: authExpires, REFRESH_ID: refreshToken }
}

/** The form field PLACEMENT_OPTIONS: absent without options, a text unchanged, else JSON. */
function optionsField(options: Wire | undefined): Record<string, string> {
  if (options === undefined || options === null || options === '') return {}
  if (typeof options === 'string') return { PLACEMENT_OPTIONS: options }
  if (typeof options === 'object' && Object.keys(options).length === 0) return {}
  return { PLACEMENT_OPTIONS: JSON.stringify(options) }
}

/** True until an administrator's page is reloaded with `install_finished=Y` at the end of the installation. */
function isInstalling({ admin, fault }: PortalCase, extra: WireRecord): boolean {
  return fault === 'installMode' && !(admin && extra['install_finished'] === 'Y')
}

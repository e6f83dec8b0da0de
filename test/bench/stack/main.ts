import { ApiVersion, B24Frame, ParamsFactory } from '@bitrix24/b24jssdk'

type Titled = { TITLE: string }

/** Connects to the portal and asks for the lead, before React is loaded. */
async function askForTitle(): Promise<string> {
  const [DOMAIN, protocol, APP_SID] = window.name.split('|')
  const frame = new B24Frame(
    { DOMAIN, PROTOCOL: protocol === '1', APP_SID, LANG: null },
    { restrictionParams: ParamsFactory.getRealtime() },
  )
  await frame.init()
  // A form needs no CORS preflight.
  const { ajaxClient } = frame.getHttpClient(ApiVersion.v2)
  ajaxClient.defaults.headers.post['Content-Type'] = 'application/x-www-form-urlencoded'
  const { ID } = frame.placement.options
  const answer = await frame.actions.v2.call.make<Titled>({
    method: 'crm.lead.get',
    params: { id: Number(ID) },
  })
  return answer.getData()?.result.TITLE ?? ''
}

const title = askForTitle()
const { showTitle } = await import('./start')
showTitle(title)

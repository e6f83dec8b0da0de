import type { Fault } from '../../PortalCase'
import type { AppFrame, Commands } from '../PortalPage'
import type { WireRecord } from '../../rest/Wire'

/** How late the fault `slowInit` makes `getInitData`, in ms. */
export const slowInit = 12_000

const brokenJson = '{"LANG":"en","PLACEMENT_OPTIONS":{"ID"'

/** How an app starts, stays signed in and ends its installation. */
export const startCommands: Commands = {
  getInitData: async ({ frame, portal, callbackId, answer }) => {
    const { fault, latency } = portal.portalCase
    if (fault === 'silent') return
    await portal.wait(latency + (fault === 'slowInit' ? slowInit : 0))
    if (fault === 'badPayload') return frame.post(`${callbackId}:${brokenJson}`)
    answer(initDataOf(frame, fault))
  },

  refreshAuth: async ({ frame, portal, answer }) => {
    if (portal.portalCase.fault === 'refreshSilent') return
    const tokens = await portal.refresh(frame.opening.sid)
    if (tokens) {
      // The page keeps them: a frame that is loaded anew starts with the new ones.
      Object.assign(frame.opening.initData, tokens)
      return answer(tokens)
    }
    portal.notify('The portal could not renew the session')
  },

  setInstall: ({ params, answer }) => answer(params),

  // The server writes a refusal as the text `false`, which the page takes for a yes.
  setInstallFinish: ({ portal }) => portal.reload({ install_finished: 'Y' }),
}

/** FIRST_RUN is true only in the first answer of a page. */
function initDataOf(frame: AppFrame, fault: Fault): WireRecord {
  const first = frame.initialised === 0
  frame.initialised += 1
  return { ...frame.opening.initData, FIRST_RUN: first && fault === 'firstRun' }
}

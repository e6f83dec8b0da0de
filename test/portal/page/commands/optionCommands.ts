import { isRecord, textOf } from '../../rest/Wire'
import type { Commands } from '../PortalPage'

/** Options of the app and of its user. */
export const optionCommands: Commands = {
  setUserOption: async ({ params, frame, portal, answer }) => {
    const { name, value = null } = isRecord(params) ? params : {}
    const saved = await portal.saveOption(frame.opening.sid, 'user', textOf(name), value)
    if (saved === undefined) return
    // The page keeps it too, for a frame that is loaded anew: but in an array, as none are sent, it does not survive.
    const kept = frame.opening.initData['USER_OPTIONS']
    if (isRecord(kept)) kept[textOf(name)] = value
    answer(params)
  },

  // Only an administrator saves these; anybody else gets no answer, and the SDK takes that for success.
  setAppOption: async ({ params, frame, portal, answer }) => {
    if (!portal.portalCase.admin) return
    const { name, value = null } = isRecord(params) ? params : {}
    const saved = await portal.saveOption(frame.opening.sid, 'app', textOf(name), value)
    if (saved !== undefined) answer(saved)
  },
}

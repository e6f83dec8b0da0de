import { isRecord, textOf, type WireRecord, type Wire } from '../../rest/Wire'
import type { Commands, CommandCall } from '../PortalPage'

const paramsOf = (params: Wire | undefined): WireRecord => (isRecord(params) ? params : {})

const shows =
  (describe: (params: WireRecord) => string) =>
  ({ params, portal }: CommandCall): void =>
    portal.notify(describe(paramsOf(params)))

/** Calls and chats: the portal acts, and never answers. */
export const messengerCommands: Commands = {
  imCallTo: shows(
    ({ userId, video }) => `BXIM.callTo ${textOf(userId)}${video === true ? ' with video' : ''}`,
  ),
  imPhoneTo: shows(({ phone }) => `BXIM.phoneTo ${textOf(phone)}`),
  imOpenMessenger: shows(
    ({ dialogId }) => `BXIM.openMessenger ${textOf(dialogId) || '(recent chats)'}`,
  ),
  imOpenHistory: shows(({ dialogId }) => `BXIM.openHistory ${textOf(dialogId)}`),
}

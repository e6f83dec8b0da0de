import { chats } from '../../data/chats'
import type { Method, Methods } from '../Method'
import { RestError } from '../RestError'
import { textOf, valueOf } from '../Wire'

const getDialog: Method = (params) => {
  const id = textOf(valueOf(params, 'DIALOG_ID'))
  if (!/^(?:chat|sg)?\d+$/.test(id)) {
    throw new RestError(400, 'DIALOG_ID_EMPTY', "Dialog ID can't be empty")
  }
  const chat = chats.get(id)
  if (!chat) {
    throw new RestError(403, 'ACCESS_ERROR', 'You do not have access to the specified dialog')
  }
  return { result: chat }
}

/** The chats of the messenger. */
export const chatMethods: Methods = { 'im.dialog.get': getDialog }

import { connect } from '../connection'

/**
 * Opens the portal's own picker of employees.
 *
 * @returns the portal's answer, unread. Never settles when the person cancels, and in silence where the portal has
 *   no such picker: whoever waits must stay usable and drop answers that come too late.
 * @see https://apidocs.bitrix24.com/sdk/bx24-js-sdk/system-dialogues/bx24-select-user.html
 */
export async function pickUser(): Promise<unknown> {
  const frame = await connect()
  return frame.dialog.selectUser()
}

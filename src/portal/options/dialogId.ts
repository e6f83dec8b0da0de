import { optionFields, optionText } from './optionFields'

/**
 * The id of the chat beside which the app was opened: `chat123`, or a user's id in digits; null when there is none.
 *
 * @see https://apidocs.bitrix24.com/api-reference/widgets/im/index.html
 */
export function readDialogId(options: unknown): string | null {
  const id = optionText(optionFields(options).get('dialogId'))
  return id === '' ? null : id
}

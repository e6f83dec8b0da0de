import { queryOptions } from '@tanstack/react-query'
import { readCrmElement, type CrmElement } from '../../portal/options/CrmElement'
import { callMethod } from '../../rest/callMethod'
import { wireText } from '../../rest/readers'
import { fieldsOf } from '../../rest/wire'

/** The records of the CRM that a chat belongs to; empty for a chat of colleagues. */
export type ChatElements = readonly CrmElement[]

/**
 * The query for the records of a chat, which the portal tells its members only.
 *
 * @param dialogId such as `chat123`
 * @throws {RestError} `scopeMissing` without the scope `im`; with the code `ACCESS_ERROR` for a chat of others
 * @see https://apidocs.bitrix24.com/api-reference/chats/im-dialog-get.html
 */
export function chatQuery(dialogId: string) {
  return queryOptions({
    queryKey: ['chat', dialogId],
    queryFn: async (): Promise<ChatElements> =>
      readChat(await callMethod('im.dialog.get', { DIALOG_ID: dialogId })),
    // A chat may be bound to a lead while its sidebar is open.
    staleTime: 0,
  })
}

/**
 * Reads the records from the result of `im.dialog.get`: a record's own chat has one in `entity_id`, as `LEAD|13`; an
 * open channel's several in `entity_data_2`, as `LEAD|13|CONTACT|0`, with 0 for none.
 */
export function readChat(result: unknown): ChatElements {
  const chat = fieldsOf(result)
  switch (wireText(chat.get('entity_type')).toUpperCase()) {
    case 'CRM':
      return readPairs(wireText(chat.get('entity_id')))
    case 'LINES':
      return readPairs(wireText(chat.get('entity_data_2')))
    default:
      return []
  }
}

function readPairs(text: string): CrmElement[] {
  const parts = text.split('|')
  return parts.flatMap((type, index) =>
    index % 2 === 0 ? (readCrmElement(type, parts[index + 1]) ?? []) : [],
  )
}

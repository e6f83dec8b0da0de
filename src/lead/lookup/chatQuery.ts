import { queryOptions } from '@tanstack/react-query'
import { readCrmElement, type CrmElement } from '../../portal/options/CrmElement'
import { callMethod } from '../../rest/callMethod'
import { staleAfter } from '../../rest/queryClient'
import { valueOf } from '../../rest/Read'
import { RestError, type RestFailure } from '../../rest/failure/RestError'
import { readId, wireText } from '../../rest/readers'
import { fieldsOf, itemsOf, type WireFields } from '../../rest/wire'
import { elementTypes } from '../model/elementTypes'

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
    queryFn: async (): Promise<ChatElements> => {
      const chat = await callMethod('im.dialog.get', { DIALOG_ID: dialogId })
      const elements = readChat(chat)
      const address = channelAddress(chat)
      if (address === null || elements.some(({ type }) => type === 'lead')) return elements
      return [...(await leadsWith(address)), ...elements]
    },
    // A chat may be bound to a lead while its sidebar is open.
    staleTime: staleAfter(0),
  })
}

/** How a portal that does not know the filter, or its older method, answers. */
const refusals = new Set<RestFailure>(['refused', 'methodMissing', 'accessDenied'])

/** The address of an open channel's chat as leads have it among their messengers; null for other chats. */
function channelAddress(chat: unknown): string | null {
  const fields = fieldsOf(chat)
  const id = wireText(fields.get('entity_id'))
  return isOpenChannel(fields) && id !== '' ? `imol|${id}` : null
}

/**
 * The leads in progress with this address, the newest first: the portal has bound none to the chat. Older portals
 * refuse the filter, and the chat is then known by what is bound to it.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-list.html
 */
async function leadsWith(address: string): Promise<CrmElement[]> {
  try {
    const found = await callMethod('crm.item.list', {
      entityTypeId: elementTypes.lead,
      filter: { '=imol': address, stageSemanticId: 'P' },
      select: ['id'],
      order: { id: 'DESC' },
      start: -1,
    })
    return itemsOf(fieldsOf(found).get('items')).flatMap((item): CrmElement[] => {
      const id = valueOf(readId(fieldsOf(item).get('id')))
      return id === null ? [] : [{ type: 'lead', id }]
    })
  } catch (error) {
    if (error instanceof RestError && refusals.has(error.kind)) return []
    throw error
  }
}

/**
 * Reads the records from the result of `im.dialog.get`: a record's own chat has one in `entity_id`, as `LEAD|13`; an
 * open channel's several in `entity_data_2`, as `LEAD|13|CONTACT|0`, with 0 for none.
 */
export function readChat(result: unknown): ChatElements {
  const chat = fieldsOf(result)
  if (isOpenChannel(chat)) return readPairs(wireText(chat.get('entity_data_2')))
  return kindOf(chat) === 'CRM' ? readPairs(wireText(chat.get('entity_id'))) : []
}

const kindOf = (chat: WireFields): string => wireText(chat.get('entity_type')).toUpperCase()
const isOpenChannel = (chat: WireFields): boolean => kindOf(chat) === 'LINES'

function readPairs(text: string): CrmElement[] {
  const parts = text.split('|')
  return parts.flatMap((type, index) =>
    index % 2 === 0 ? (readCrmElement(type, parts[index + 1]) ?? []) : [],
  )
}

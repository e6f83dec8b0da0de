import { textOf, type WireRecord } from '../rest/Wire'

const chat = (id: number, type: string, values: WireRecord): WireRecord => ({
  id,
  parent_chat_id: 0,
  name: `Chat ${id}`,
  type: type === 'LINES' ? 'lines' : 'chat',
  entity_type: type,
  entity_id: '',
  entity_data_1: '',
  entity_data_2: '',
  entity_data_3: '',
  dialog_id: `chat${id}`,
  ...values,
})

const openChannel = (id: number, bound: string, address = `telegrambot|1|${id}|12`): WireRecord =>
  chat(id, 'LINES', {
    entity_id: address,
    entity_data_1: `Y|LEAD|0|N|N|${id}|0|0|0|0`,
    entity_data_2: bound,
  })

/** The chats that the person is a member of, by their dialog ids. */
export const chats: ReadonlyMap<string, WireRecord> = new Map(
  [
    openChannel(21, 'LEAD|2001|COMPANY|401|CONTACT|301|DEAL|0'),
    openChannel(22, 'LEAD|0|COMPANY|0|CONTACT|304|DEAL|0'),
    openChannel(23, 'LEAD|0|COMPANY|0|CONTACT|0|DEAL|501'),
    openChannel(24, 'LEAD|0|COMPANY|0|CONTACT|0|DEAL|0'),
    openChannel(25, 'LEAD|0|COMPANY|0|CONTACT|305|DEAL|0'),
    // Bound to nothing; leads 1591 and 2001 have its address.
    openChannel(26, 'LEAD|0|COMPANY|0|CONTACT|0|DEAL|0', 'livechat|1|67|21'),
    chat(31, 'CRM', { entity_id: 'LEAD|2001' }),
    chat(32, 'CRM', { entity_id: 'DEAL|511' }),
    chat(41, '', { name: 'Sales' }),
  ].map((one) => [textOf(one['dialog_id']), one]),
)

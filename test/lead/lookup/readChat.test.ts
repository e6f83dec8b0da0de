import { describe, expect, it } from 'vitest'
import { readChat } from '../../../src/lead/lookup/chatQuery'

const lines = (bound: unknown) => ({
  entity_type: 'LINES',
  entity_id: 'a|1|2|3',
  entity_data_2: bound,
})

describe('the records of a chat', () => {
  it.each<[what: string, chat: unknown, elements: unknown]>([
    [
      'the chat of a lead',
      { entity_type: 'CRM', entity_id: 'LEAD|13' },
      [{ type: 'lead', id: 13 }],
    ],
    ['the chat of a deal', { entity_type: 'CRM', entity_id: 'DEAL|5' }, [{ type: 'deal', id: 5 }]],
    [
      'an open channel',
      lines('LEAD|1209|COMPANY|0|CONTACT|7|DEAL|0'),
      [
        { type: 'lead', id: 1209 },
        { type: 'contact', id: 7 },
      ],
    ],
    ['an open channel of nobody', lines('LEAD|0|COMPANY|0|CONTACT|0|DEAL|0'), []],
    ['an open channel whose data are cut', lines('LEAD|12|COMP'), [{ type: 'lead', id: 12 }]],
    ['an open channel with other data', lines(['LEAD', 5]), []],
    ['a record of another type', { entity_type: 'CRM', entity_id: 'DYNAMIC_128|13' }, []],
    ['an id that is none', { entity_type: 'CRM', entity_id: 'LEAD|13abc' }, []],
    ['a group chat', { entity_type: '', entity_id: 'LEAD|13' }, []],
    ['nothing', null, []],
  ])('are read from %s', (_what, chat, elements) => {
    expect(readChat(chat)).toEqual(elements)
  })
})

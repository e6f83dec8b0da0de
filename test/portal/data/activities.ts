import type { WireRecord } from '../rest/Wire'
import { callersToken } from './leads/buildLead'

/**
 * An activity of a lead: a to-do, unless the values make something else of it. `BINDINGS` (records it is bound to
 * beside its owner), `FILES` and `TRANSCRIPT` are not among the keys that the portal returns unasked.
 */
export const buildActivity = (id: string, ownerId: string, values: WireRecord): WireRecord => ({
  ID: id,
  OWNER_ID: ownerId,
  OWNER_TYPE_ID: '1',
  TYPE_ID: '6',
  PROVIDER_ID: 'CRM_TODO',
  PROVIDER_TYPE_ID: 'TODO',
  PROVIDER_GROUP_ID: null,
  ASSOCIATED_ENTITY_ID: '0',
  SUBJECT: '',
  CREATED: '2026-03-02T09:20:00+02:00',
  LAST_UPDATED: '2026-03-02T09:20:00+02:00',
  START_TIME: '2026-03-02T09:20:00+02:00',
  END_TIME: '2026-03-02T09:30:00+02:00',
  DEADLINE: '2026-03-02T09:20:00+02:00',
  COMPLETED: 'N',
  STATUS: '1',
  RESPONSIBLE_ID: '7',
  PRIORITY: '2',
  NOTIFY_TYPE: '0',
  NOTIFY_VALUE: '0',
  DESCRIPTION: '',
  DESCRIPTION_TYPE: '1',
  DIRECTION: '0',
  LOCATION: '',
  SETTINGS: [],
  ORIGINATOR_ID: null,
  ORIGIN_ID: null,
  AUTHOR_ID: '7',
  EDITOR_ID: '7',
  PROVIDER_PARAMS: [],
  PROVIDER_DATA: null,
  RESULT_MARK: '0',
  RESULT_STATUS: '0',
  RESULT_STREAM: '0',
  AUTOCOMPLETE_RULE: '0',
  ...values,
})

const done: WireRecord = { COMPLETED: 'Y', STATUS: '2' }

/** Activities of the demo leads, in the order of their ids. */
export const activities: readonly WireRecord[] = [
  buildActivity('601', '2001', {
    ...done,
    TYPE_ID: '2',
    PROVIDER_ID: 'VOXIMPLANT_CALL',
    PROVIDER_TYPE_ID: 'CALL',
    SUBJECT: 'Incoming call from Marta',
    DIRECTION: '1',
    START_TIME: '2026-03-01T10:05:00+02:00',
    END_TIME: '2026-03-01T10:12:00+02:00',
    DEADLINE: '2026-03-01T10:05:00+02:00',
    ORIGIN_ID: 'VI_externalCall.1',
    FILES: [
      {
        id: 71,
        url: `/bitrix/tools/crm_show_file.php?auth=${callersToken}&ownerTypeId=6&ownerId=601&fileId=71`,
      },
    ],
    TRANSCRIPT: 'Manager: Good morning.\nMarta: I would like a kitchen with an island.',
  }),
  buildActivity('603', '2001', {
    ...done,
    TYPE_ID: '4',
    PROVIDER_ID: 'CRM_EMAIL',
    PROVIDER_TYPE_ID: 'EMAIL',
    SUBJECT: 'Your first design',
    DIRECTION: '2',
    DESCRIPTION: '<p>Dear Marta, <b>here it is</b>.</p>',
    DESCRIPTION_TYPE: '3',
    LAST_UPDATED: '2026-03-05T16:00:00+02:00',
    START_TIME: '2026-03-05T16:00:00+02:00',
    DEADLINE: '2026-03-05T16:00:00+02:00',
  }),
  buildActivity('605', '2001', {
    TYPE_ID: '1',
    PROVIDER_ID: 'CRM_MEETING',
    PROVIDER_TYPE_ID: 'MEETING',
    SUBJECT: 'Second design in the showroom',
    LOCATION: 'Showroom Nord',
    DESCRIPTION: 'Bring the [B]oak[/B] samples',
    DESCRIPTION_TYPE: '2',
    START_TIME: '2026-04-07T10:30:00+02:00',
    END_TIME: '2026-04-07T11:30:00+02:00',
    DEADLINE: '2026-04-07T10:30:00+02:00',
  }),
  buildActivity('607', '2001', { SUBJECT: '', DESCRIPTION: 'Order the samples' }),
  buildActivity('609', '2001', {
    TYPE_ID: '3',
    PROVIDER_ID: 'CRM_TASKS_TASK',
    PROVIDER_TYPE_ID: 'TASKS_TASK',
    SUBJECT: 'Prepare the quote',
    ASSOCIATED_ENTITY_ID: '417',
    DEADLINE: '2026-03-03T18:00:00+02:00',
    RESPONSIBLE_ID: '12',
  }),
  buildActivity('611', '2006', { ...done, SUBJECT: 'Call back' }),
  // A lead for each kind of activity that an app cannot complete, and for one bound to it by the client's contact.
  buildActivity('613', '2008', {
    PROVIDER_ID: 'CONFIGURABLE_REST_APP',
    PROVIDER_TYPE_ID: 'CONFIGURABLE',
    SUBJECT: 'Check the delivery in the app',
  }),
  buildActivity('615', '2008', {
    PROVIDER_ID: 'REST_APP',
    PROVIDER_TYPE_ID: 'delivery',
    SUBJECT: 'Delivery on its way',
  }),
  buildActivity('617', '2008', {
    TYPE_ID: '2',
    PROVIDER_ID: 'VOXIMPLANT_CALL',
    PROVIDER_TYPE_ID: 'CALL',
    SUBJECT: 'Missed call',
    DIRECTION: '1',
    SETTINGS: { MISSED_CALL: true },
    OWNER_TYPE_ID: '3',
    OWNER_ID: '9',
    BINDINGS: [{ OWNER_TYPE_ID: '1', OWNER_ID: '2008' }],
  }),
]

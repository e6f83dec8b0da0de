/** A row of `crm.activity.list`: a call from the customer that was taken, unless the values make something else of it. */
export const activityRow = (values: Record<string, unknown>): Record<string, unknown> => ({
  ID: '5',
  OWNER_TYPE_ID: '1',
  OWNER_ID: '1591',
  TYPE_ID: '2',
  PROVIDER_ID: 'VOXIMPLANT_CALL',
  DIRECTION: '1',
  SUBJECT: '',
  COMPLETED: 'Y',
  START_TIME: '2026-03-01T10:05:00+02:00',
  DEADLINE: '2026-03-01T10:05:00+02:00',
  RESPONSIBLE_ID: '7',
  SETTINGS: [],
  ...values,
})

/** The same as a to-do that is planned. */
export const todoRow = (values: Record<string, unknown>): Record<string, unknown> =>
  activityRow({
    TYPE_ID: '6',
    PROVIDER_ID: 'CRM_TODO',
    DIRECTION: '0',
    COMPLETED: 'N',
    ...values,
  })

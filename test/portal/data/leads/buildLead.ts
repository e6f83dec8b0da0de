import type { WireRecord } from '../../rest/Wire'

const moment = '2026-03-02T09:15:00+02:00'

const nothing = Object.fromEntries(
  [
    'HONORIFIC,NAME,SECOND_NAME,LAST_NAME,COMPANY_TITLE,COMPANY_ID,CONTACT_ID,SOURCE_ID',
    'SOURCE_DESCRIPTION,STATUS_DESCRIPTION,POST,COMMENTS,ORIGINATOR_ID,ORIGIN_ID',
    'ADDRESS,ADDRESS_2,ADDRESS_CITY,ADDRESS_POSTAL_CODE,ADDRESS_REGION,ADDRESS_PROVINCE',
    'ADDRESS_COUNTRY,ADDRESS_COUNTRY_CODE,ADDRESS_LOC_ADDR_ID',
    'UTM_SOURCE,UTM_MEDIUM,UTM_CAMPAIGN,UTM_CONTENT,UTM_TERM',
  ]
    .join(',')
    .split(',')
    .map((name) => [name, null] as const),
)

/** A lead with nothing filled but what the portal fills by itself, and the given values. */
export function buildLead(id: string, values: WireRecord): WireRecord {
  return {
    ID: id,
    TITLE: `Lead #${id}`,
    ...nothing,
    IS_RETURN_CUSTOMER: 'N',
    BIRTHDATE: '',
    STATUS_ID: 'NEW',
    CURRENCY_ID: 'EUR',
    OPPORTUNITY: '0.00',
    IS_MANUAL_OPPORTUNITY: 'N',
    HAS_PHONE: 'N',
    HAS_EMAIL: 'N',
    HAS_IMOL: 'N',
    ASSIGNED_BY_ID: '1',
    CREATED_BY_ID: '1',
    MODIFY_BY_ID: '1',
    DATE_CREATE: moment,
    DATE_MODIFY: moment,
    DATE_CLOSED: '',
    STATUS_SEMANTIC_ID: 'P',
    OPENED: 'Y',
    MOVED_BY_ID: '1',
    MOVED_TIME: moment,
    LAST_ACTIVITY_BY: '1',
    LAST_ACTIVITY_TIME: moment,
    ...values,
  }
}

/** Items of a multifield, written `[type, value]`, with ids from `firstId` on. */
export function multifield(
  kind: 'PHONE' | 'EMAIL' | 'WEB' | 'IM' | 'LINK',
  firstId: number,
  values: readonly (readonly [type: string, value: string])[],
): WireRecord[] {
  return values.map(([type, value], index) => ({
    ID: String(firstId + index),
    VALUE_TYPE: type,
    VALUE: value,
    TYPE_ID: kind,
  }))
}

/** Stands for the token of whoever reads the lead, in the address of a file. */
export const callersToken = 'TOKEN_OF_THE_CALLER'

/** A file in a custom field of a lead; its address for downloads carries the caller's token. */
export function fileValue(leadId: string, field: string, fileId: number): WireRecord {
  const page = '/bitrix/components/bitrix/crm.lead.show/show_file.php'
  const query = `ownerId=${leadId}&fieldName=${field}&dynamic=Y&fileId=${fileId}`
  return {
    id: fileId,
    showUrl: `${page}?${query}`,
    downloadUrl: `${page}?auth=${callersToken}&${query}`,
  }
}

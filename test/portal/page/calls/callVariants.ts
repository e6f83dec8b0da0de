/** A kind of call, as the portal describes it to the app: the options that differ from the usual ones. */
export type CallVariant = { name: string; options: Readonly<Record<string, string>> }

const nobody = { CRM_ENTITY_TYPE: '', CRM_ENTITY_ID: '0' }
const about = (type: string, id: string) => ({ CRM_ENTITY_TYPE: type, CRM_ENTITY_ID: id })

/** Every kind of call that the portal knows. */
export const callVariants: readonly CallVariant[] = [
  { name: 'From a lead', options: about('LEAD', '2001') },
  { name: 'To a lead', options: { ...about('LEAD', '2001'), CALL_DIRECTION: 'outgoing' } },
  { name: 'Called back', options: { ...about('LEAD', '2001'), CALL_DIRECTION: 'callback' } },
  {
    name: 'From a client bound to a lead',
    options: {
      ...about('CONTACT', '304'),
      CRM_BINDINGS: JSON.stringify([{ ENTITY_TYPE: 'LEAD', ENTITY_ID: 2006 }]),
    },
  },
  { name: 'From a client', options: { ...about('CONTACT', '304'), PHONE_NUMBER: '+447700900777' } },
  { name: 'About a deal', options: { ...about('DEAL', '501'), PHONE_NUMBER: '+447700900777' } },
  {
    name: 'From a client without a lead',
    options: { ...about('CONTACT', '305'), PHONE_NUMBER: '' },
  },
  {
    name: 'From the number of a lead',
    options: { ...nobody, PHONE_NUMBER: '030/23125001', LINE_NUMBER: '+49 30 99999100' },
  },
  { name: 'From an unknown number', options: { ...nobody, PHONE_NUMBER: '+493099999000' } },
  { name: 'From a hidden number', options: { ...nobody, PHONE_NUMBER: 'hidden' } },
  {
    name: 'From a list of numbers',
    options: { ...about('LEAD', '3000'), CALL_LIST_MODE: 'true', CALL_DIRECTION: 'outgoing' },
  },
]

/** The leads of the list of numbers, one call after another. */
export const listedLeads = ['3000', '3001', '3002']

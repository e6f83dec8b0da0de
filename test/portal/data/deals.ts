import type { WireRecord } from '../rest/Wire'

const deal = (id: number, values: WireRecord): WireRecord => ({
  id,
  title: `Deal #${id}`,
  stageId: 'NEW',
  stageSemanticId: 'P',
  categoryId: 0,
  opportunity: 0,
  currencyId: 'EUR',
  createdTime: '2026-03-20T16:45:00+02:00',
  leadId: 0,
  contactId: 0,
  contactIds: [],
  companyId: 0,
  isRecurring: 'N',
  ...values,
})

/** Deals of the demo, in two pipelines: 0, whose stages are `DEAL_STAGE`, and 5. */
export const deals: readonly WireRecord[] = [
  deal(501, {
    title: 'Utility room',
    stageId: 'EXECUTING',
    opportunity: 3150,
    leadId: 2008,
  }),
  deal(511, {
    title: 'First kitchen for the holiday home',
    stageId: 'C5:WON',
    stageSemanticId: 'S',
    categoryId: 5,
    opportunity: 8900.5,
    contactId: 304,
    contactIds: [304],
    companyId: 402,
    createdTime: '2024-05-06T10:00:00+02:00',
  }),
  // Its first contact is somebody else.
  deal(512, {
    title: 'Wardrobe',
    stageId: 'C5:LOSE',
    stageSemanticId: 'F',
    categoryId: 5,
    opportunity: 1200,
    currencyId: 'USD',
    contactId: 999,
    contactIds: [999, 304],
    createdTime: '2025-02-03T10:00:00+02:00',
  }),
]

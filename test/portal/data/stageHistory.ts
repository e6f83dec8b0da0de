import type { WireRecord } from '../rest/Wire'

/** A step of a lead into a stage; type 1 is its creation, 2 is on the way, 3 is final. */
export const stageStep = (
  id: number,
  type: 1 | 2 | 3,
  owner: number,
  time: string,
  stage: string,
  semantics: 'P' | 'S' | 'F' = 'P',
): WireRecord => ({
  ID: id,
  TYPE_ID: type,
  OWNER_ID: owner,
  CREATED_TIME: time,
  STATUS_SEMANTIC_ID: semantics,
  STATUS_ID: stage,
})

/** Steps of leads through their stages: numbers here, unlike in the lead itself. */
export const stageHistory: readonly WireRecord[] = [
  stageStep(35, 1, 1591, '2024-05-23T16:18:25+00:00', 'NEW'),
  stageStep(36, 2, 1591, '2024-05-23T16:18:25+00:00', 'IN_PROCESS'),
  stageStep(51, 1, 2001, '2026-02-27T21:48:05+00:00', 'NEW'),
  stageStep(52, 2, 2001, '2026-03-01T08:12:00+00:00', 'IN_PROCESS'),
  stageStep(53, 2, 2001, '2026-03-03T07:00:00+00:00', 'UC_DELETED'),
  stageStep(54, 2, 2001, '2026-03-09T08:30:00+00:00', 'UC_4F2A1'),
  stageStep(71, 1, 2008, '2026-03-02T07:15:00+00:00', 'NEW'),
  stageStep(72, 3, 2008, '2026-03-20T14:45:00+00:00', 'CONVERTED', 'S'),
  stageStep(73, 1, 2009, '2026-03-02T07:15:00+00:00', 'NEW'),
  stageStep(74, 3, 2009, '2026-03-18T09:00:00+00:00', 'UC_APOLOG', 'F'),
]

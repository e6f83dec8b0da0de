import type { WireRecord } from '../../rest/Wire'
import { buildLead, multifield } from './buildLead'

const names = ['Alva', 'Bruno', 'Celia', 'Dario', 'Edda', 'Falk', 'Greta'] as const
const surnames = ['Sample', 'Muster', 'Esempio', 'Ejemplo', 'Voorbeeld', 'Przykład'] as const
const stages = ['NEW', 'IN_PROCESS', 'UC_4F2A1', 'PROCESSED'] as const
const sources = ['WEB', 'CALL', '1', 'EMAIL', 'WEBFORM'] as const
const owners = ['1', '7', '12', '18'] as const

const pick = (values: readonly string[], index: number): string =>
  values[index % values.length] ?? ''

const plainLead = (index: number): WireRecord => {
  const day = String((index % 28) + 1).padStart(2, '0')
  const moment = `2026-01-${day}T10:${String(index % 60).padStart(2, '0')}:00+02:00`
  const name = pick(names, index)
  return buildLead(String(3000 + index), {
    TITLE: `Kitchen request ${index + 1}`,
    NAME: name,
    LAST_NAME: pick(surnames, index),
    STATUS_ID: pick(stages, index),
    SOURCE_ID: pick(sources, index),
    OPPORTUNITY: `${(index + 1) * 150}.00`,
    // Each of them has leads in every stage.
    ASSIGNED_BY_ID: pick(owners, Math.floor(index / stages.length)),
    DATE_CREATE: moment,
    DATE_MODIFY: moment,
    HAS_PHONE: 'Y',
    PHONE: multifield('PHONE', 50000 + index, [
      ['WORK', `+44 7700 900${String((200 + index) % 1000).padStart(3, '0')}`],
    ]),
    EMAIL: multifield('EMAIL', 51000 + index, [
      ['WORK', `${name.toLowerCase()}.${index + 1}@example.com`],
    ]),
  })
}

/** Leads from 100000 on, by their ids: so many plain ones of the administrator. */
export function manyLeads(count: number): [string, WireRecord][] {
  return Array.from({ length: count }, (_, index) => {
    const id = String(100_000 + index)
    return [id, { ...plainLead(index), ID: id, ASSIGNED_BY_ID: '1' }]
  })
}

/** Leads 3000 to 3069: ordinary ones, the same on each start, to fill lists. */
export const plainLeads: readonly WireRecord[] = Array.from({ length: 70 }, (_, index) =>
  plainLead(index),
)

import type { WireRecord } from '../rest/Wire'
import { hostileLead } from './leads/hostileLead'
import { hugeLead } from './leads/hugeLead'
import { malformedLead } from './leads/malformedLead'
import { arabicLead, lostLead, minimalLead, returningLead, wonLead } from './leads/otherLeads'
import { plainLeads } from './leads/plainLeads'
import { richLead } from './leads/richLead'
import { sampleLead } from './leads/sampleLead'

/** The leads to choose from in the control bar. */
export const demoLeads: readonly { id: string; name: string }[] = [
  { id: '1591', name: 'Sample of the documentation' },
  { id: '2001', name: 'Rich' },
  { id: '2002', name: 'Minimal' },
  { id: '2003', name: 'Huge' },
  { id: '2004', name: 'Hostile' },
  { id: '2005', name: 'Malformed' },
  { id: '2006', name: 'Returning customer' },
  { id: '2007', name: 'Arabic' },
  { id: '2008', name: 'Won' },
  { id: '2009', name: 'Lost' },
  { id: '3000', name: 'Plain' },
  { id: '404', name: 'Not found' },
  { id: '403', name: 'No right to read' },
  { id: '0', name: 'Unsaved card' },
]

/** The lead that nobody but its owner may read. */
export const forbiddenLeadId = '403'

/** All leads of the portal by their ids. */
export const allLeads: ReadonlyMap<string, WireRecord> = new Map([
  ['1591', sampleLead],
  ['2001', richLead],
  ['2002', minimalLead],
  ['2003', hugeLead],
  ['2004', hostileLead],
  ['2005', malformedLead],
  ['2006', returningLead],
  ['2007', arabicLead],
  ['2008', wonLead],
  ['2009', lostLead],
  ...plainLeads.map((lead, index): [string, WireRecord] => [String(3000 + index), lead]),
])

import type { QueryClient } from '@tanstack/react-query'
import { directoriesQuery } from '../../src/lead/directories/directoriesQuery'
import { dealsQuery } from '../../src/lead/deals/dealsQuery'
import { duplicatesQuery } from '../../src/lead/duplicates/duplicatesQuery'
import { facesQuery } from '../../src/lead/duplicates/facesQuery'
import { leadQuery } from '../../src/lead/fetch/leadQuery'
import { colleaguesQuery } from '../../src/lead/list/colleaguesQuery'
import { countsQuery } from '../../src/lead/list/countsQuery'
import { employeesQuery } from '../../src/lead/list/employeesQuery'
import { freshRowQuery } from '../../src/lead/list/freshRowQuery'
import { newestQuery, quietQuery } from '../../src/lead/list/leadListQuery'
import { conditionsOf } from '../../src/lead/list/leadRows'
import { peopleQuery } from '../../src/lead/list/peopleQuery'
import { stepOrderQuery } from '../../src/lead/list/stepOrderQuery'
import { worklistQuery } from '../../src/lead/list/worklistQuery'
import { chatQuery } from '../../src/lead/lookup/chatQuery'
import { lookupQuery } from '../../src/lead/lookup/lookupQuery'
import { productsQuery } from '../../src/lead/products/productsQuery'
import { readReferences } from '../../src/lead/relations/relationCommands'
import { relationsQuery } from '../../src/lead/relations/relationsQuery'
import { readSearch } from '../../src/lead/search/readSearch'
import { searchQuery } from '../../src/lead/search/searchQuery'
import { callDetailsQuery } from '../../src/lead/surroundings/callDetailsQuery'
import { commentsQuery } from '../../src/lead/surroundings/commentsQuery'
import { surroundingsQuery } from '../../src/lead/surroundings/surroundingsQuery'
import { installationQuery } from '../../src/install/installationQuery'
import { appOptionsQuery } from '../../src/settings/appOptionsQuery'
import { buildLead } from '../support/builders/buildLead'
import { portalOrigin } from '../support/fakes/portalOrigin'

/** Something that the app reads from the portal. */
export type ReadRow = {
  name: string
  /** The method of its first request: `batch`, or that of a single call. */
  first: string
  run: (client: QueryClient) => Promise<unknown>
}

const identity = { language: 'en', origin: portalOrigin }
const all = conditionsOf(null, null)
const noReferences = { users: [], people: [], elements: [], directories: [] }

function sample() {
  return buildLead({ COMPANY_ID: '5', CONTACT_ID: '275' })
}

/** Everything that the app reads, each by the query that its screens use. */
export function reads(): ReadRow[] {
  const lead = sample()
  const references = readReferences(lead, noReferences)
  const read = (name: string, first: string, run: ReadRow['run']): ReadRow => ({ name, first, run })
  return [
    read('the lead', 'crm.lead.get', (client) => client.fetchQuery(leadQuery(1591))),
    read('the directories', 'batch', (client) => client.fetchQuery(directoriesQuery(identity))),
    read('the relations', 'batch', (client) =>
      client.fetchQuery(relationsQuery(lead, references, 'en', portalOrigin)),
    ),
    read('the surroundings', 'batch', (client) => client.fetchQuery(surroundingsQuery(lead))),
    read('older comments', 'crm.timeline.comment.list', (client) =>
      client.fetchQuery(commentsQuery(1591, 1)),
    ),
    read('the details of a call', 'batch', (client) =>
      client.fetchQuery(callDetailsQuery(5, portalOrigin)),
    ),
    read('the deals', 'batch', (client) => client.fetchQuery(dealsQuery(lead))),
    read('the products', 'batch', (client) => client.fetchQuery(productsQuery(lead))),
    read('the duplicates', 'batch', (client) => client.fetchQuery(duplicatesQuery(lead))),
    read('the names of duplicates', 'batch', (client) =>
      client.fetchQuery(facesQuery(1591, [{ kind: 'contact', id: 275 }], 'en', portalOrigin)),
    ),
    read('the colleagues', 'batch', (client) => client.fetchQuery(colleaguesQuery(identity))),
    read('the employees', 'user.get', (client) => client.fetchQuery(employeesQuery(identity))),
    read('people by their ids', 'user.get', (client) =>
      client.fetchQuery(peopleQuery(identity, [1, 7])),
    ),
    read('the counts of the lists', 'batch', (client) => client.fetchQuery(countsQuery(1))),
    read('the work of a person', 'batch', (client) => client.fetchInfiniteQuery(worklistQuery(1))),
    read('the newest leads', 'batch', (client) => client.fetchInfiniteQuery(newestQuery(all))),
    read('the quiet leads', 'batch', (client) => client.fetchInfiniteQuery(quietQuery(all))),
    read('the leads by next step', 'batch', (client) =>
      client.fetchInfiniteQuery(stepOrderQuery(all)),
    ),
    read('a row after its lead was left', 'batch', (client) =>
      client.fetchQuery(freshRowQuery(1591)),
    ),
    read('a search', 'batch', (client) =>
      client.fetchInfiniteQuery(searchQuery(readSearch('oak'), all, [])),
    ),
    read('the leads of a caller', 'batch', (client) =>
      client.fetchQuery(lookupQuery({ elements: [], phone: '+12025550143', line: '' }, 'en')),
    ),
    read('what a chat belongs to', 'im.dialog.get', (client) =>
      client.fetchQuery(chatQuery('chat5')),
    ),
    read('the state of the installation', 'batch', (client) =>
      client.fetchQuery(installationQuery),
    ),
    read('the options of the app', 'app.option.get', (client) =>
      client.fetchQuery(appOptionsQuery()),
    ),
  ]
}

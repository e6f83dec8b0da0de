import { queryOptions } from '@tanstack/react-query'
import { languageTag } from '../../format/text/languageTag'
import type { PortalIdentity } from '../../portal/portalIdentity'
import { callBatch } from '../../rest/callBatch'
import { readPeople } from '../relations/readPeople'
import type { Person } from '../model/Relations'
import { valueOf } from '../../rest/Read'
import { readId } from '../../rest/readers'
import { fieldsOf } from '../../rest/wire'

/** Who asks, and with whom they work. */
export type Colleagues = {
  /** Null when the portal does not tell. */
  me: number | null
  /** The first fifty, which is what the portal gives at once. */
  people: readonly Person[]
}

/** The query for the people who may be responsible for a lead. */
export function colleaguesQuery({ portal, language, origin }: PortalIdentity) {
  return queryOptions({
    queryKey: ['colleagues', portal, language],
    queryFn: async (): Promise<Colleagues> => {
      const answerOf = await callBatch({
        me: { method: 'profile' },
        people: { method: 'user.get', params: { FILTER: { ACTIVE: 'Y' } } },
      })
      const [me, people] = [answerOf('me'), answerOf('people')]
      return {
        me: me.ok ? valueOf(readId(fieldsOf(me.result).get('ID'))) : null,
        people: people.ok ? readPeople(people.result, languageTag(language), origin) : [],
      }
    },
    staleTime: 10 * 60_000,
  })
}

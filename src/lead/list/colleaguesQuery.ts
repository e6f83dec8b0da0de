import { queryOptions } from '@tanstack/react-query'
import { languageTag } from '../../format/text/languageTag'
import type { PortalIdentity } from '../../portal/identity/portalIdentity'
import { callBatch } from '../../rest/callBatch'
import { readPeople } from '../model/readPeople'
import type { Person } from '../model/Relations'
import { staleAfter } from '../../rest/queryClient'
import { valueOf } from '../../rest/Read'
import { readId, readText } from '../../rest/readers'
import { fieldsOf } from '../../rest/wire'

/** The present user and the other employees. */
export type Colleagues = {
  /** Null when the portal does not return it. */
  me: number | null
  /** The IANA zone of the present user's profile; null for the browser's. */
  zone: string | null
  /** The first fifty: one page of `user.get`. */
  people: readonly Person[]
}

/** What all queries for the colleagues begin with. */
export const colleaguesKey = ['colleagues']

/** The query for the employees to choose a responsible person from. */
export function colleaguesQuery({ language, origin }: PortalIdentity) {
  return queryOptions({
    queryKey: [...colleaguesKey, origin, language],
    queryFn: async (): Promise<Colleagues> => {
      const answerOf = await callBatch({
        me: { method: 'profile' },
        people: { method: 'user.get', params: { FILTER: { ACTIVE: 'Y' } } },
      })
      const [me, people] = [answerOf('me'), answerOf('people')]
      return {
        me: me.ok ? valueOf(readId(fieldsOf(me.result).get('ID'))) : null,
        zone: me.ok ? valueOf(readText(fieldsOf(me.result).get('TIME_ZONE'))) : null,
        people: people.ok ? readPeople(people.result, languageTag(language), origin) : [],
      }
    },
    staleTime: staleAfter(10 * 60_000),
  })
}

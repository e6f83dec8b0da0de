import { queryOptions } from '@tanstack/react-query'
import { languageTag } from '../../format/text/languageTag'
import type { PortalIdentity } from '../../portal/identity/portalIdentity'
import { callMethod } from '../../rest/callMethod'
import { pageSize } from '../../rest/pageSize'
import { staleAfter } from '../../rest/queryClient'
import type { Person } from '../model/Relations'
import { readPeople } from '../model/readPeople'

/**
 * The query for people of the portal by their ids, at most a page of them.
 *
 * @see https://apidocs.bitrix24.com/api-reference/user/user-get.html
 */
export function peopleQuery({ language, origin }: PortalIdentity, ids: readonly number[]) {
  const asked = ids.slice(0, pageSize)
  return queryOptions({
    queryKey: ['people', origin, language, asked],
    queryFn: async (): Promise<Person[]> => {
      const people = await callMethod('user.get', { FILTER: { '@ID': asked } })
      return readPeople(people, languageTag(language), origin)
    },
    staleTime: staleAfter(10 * 60_000),
  })
}

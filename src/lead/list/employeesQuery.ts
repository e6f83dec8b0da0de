import { queryOptions } from '@tanstack/react-query'
import { languageTag } from '../../format/text/languageTag'
import type { PortalIdentity } from '../../portal/identity/portalIdentity'
import { callBatch } from '../../rest/callBatch'
import { callMethod } from '../../rest/callMethod'
import { itemsOf } from '../../rest/wire'
import { pageSize } from '../../rest/pageSize'
import { staleAfter } from '../../rest/queryClient'
import type { Person } from '../model/Relations'
import { readPeople } from '../model/readPeople'

const maxPages = 10

/** What all queries for the employees begin with. */
export const employeesKey = ['employees']

/** Employees to choose from. */
type Employees = {
  people: readonly Person[]
  /** Whether the portal has more of them than are listed. */
  isCut: boolean
}

/**
 * The query for the working employees of a portal, the first 500: one request, and one more for larger portals.
 *
 * @see https://apidocs.bitrix24.com/api-reference/user/user-get.html
 */
export function employeesQuery({ language, origin }: PortalIdentity) {
  return queryOptions({
    queryKey: [...employeesKey, origin, language],
    queryFn: async (): Promise<Employees> => {
      const pages = [await callMethod('user.get', pageParams(0))]
      if (itemsOf(pages[0]).length >= pageSize) pages.push(...(await furtherPages()))
      const people = pages.flatMap((page) => readPeople(page, languageTag(language), origin))
      // A page beyond the last one is the last one again.
      const byId = new Map(people.map((person) => [person.id, person]))
      const working = [...byId.values()].filter((person) => !person.isDismissed)
      return { people: working, isCut: byId.size >= pageSize * maxPages }
    },
    staleTime: staleAfter(10 * 60_000),
  })
}

async function furtherPages(): Promise<unknown[]> {
  const keys = Array.from({ length: maxPages - 1 }, (_, index) => String(index + 1))
  const answerOf = await callBatch(
    Object.fromEntries(
      keys.map((key) => [`page${key}`, { method: 'user.get', params: pageParams(Number(key)) }]),
    ),
  )
  return keys.map((key) => {
    const answer = answerOf(`page${key}`)
    if (!answer.ok) throw answer.failure
    return answer.result
  })
}

function pageParams(page: number): Record<string, unknown> {
  return { FILTER: { ACTIVE: 'Y' }, sort: 'LAST_NAME', order: 'ASC', start: page * pageSize }
}

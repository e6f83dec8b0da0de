import { queryOptions, useQueries } from '@tanstack/react-query'
import { fetchNextSteps, type NextSteps } from '../list/fetchNextSteps'
import { leadListKey } from '../list/leadListQuery'
import type { Lead } from '../model/Lead'

/** The next steps of leads that a list came without, one request for each of its pages. */
export function useStepsOf(pages: readonly { leads: readonly Lead[]; steps: NextSteps }[]) {
  return useQueries({
    queries: pages.map(({ leads, steps }) =>
      stepsQuery(leads.map(({ id }) => id).filter((id) => !steps.has(id))),
    ),
    combine: combineSteps,
  })
}

function stepsQuery(ids: readonly number[]) {
  return queryOptions({
    queryKey: [...leadListKey, 'steps', ids],
    queryFn: (): Promise<NextSteps> => fetchNextSteps(ids),
    enabled: ids.length > 0,
    // Maps are not compared by their entries.
    structuralSharing: false,
  })
}

function combineSteps(
  answers: readonly { data: NextSteps | undefined; isFetching: boolean; isError: boolean }[],
) {
  return {
    steps: new Map(answers.flatMap(({ data }) => [...(data ?? [])])),
    isFetching: answers.some((answer) => answer.isFetching),
    isUnread: answers.some((answer) => answer.isError),
  }
}

import { queryOptions, useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import { fetchNextSteps, type NextSteps } from '../list/fetchNextSteps'
import type { Lead } from '../model/Lead'
import { leadListKey } from '../model/leadListKey'

/** The next steps of leads that a list came without, one request for each of its pages. */
export function useStepsOf(pages: readonly { leads: readonly Lead[]; steps: NextSteps }[]) {
  const queries = useMemo(
    () =>
      pages.map(({ leads, steps }) =>
        stepsQuery(leads.map(({ id }) => id).filter((id) => !steps.has(id))),
      ),
    [pages],
  )
  const { data, isFetching, isUnread } = useQueries({ queries, combine: combineSteps })
  const steps = useMemo(() => new Map(data.flatMap((one) => [...(one ?? [])])), [data])
  return { steps, isFetching, isUnread }
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
    // As they are: Query keeps an array as long as nothing in it changes, but would make a Map anew with each render.
    data: answers.map(({ data }) => data),
    isFetching: answers.some((answer) => answer.isFetching),
    isUnread: answers.some((answer) => answer.isError),
  }
}

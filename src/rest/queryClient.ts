import { onlineManager, QueryCache, QueryClient } from '@tanstack/react-query'
import { pageState } from '../portal/pageState'
import { readFailure } from './failure/readFailure'
import { RestError, type RestFailure } from './failure/RestError'

declare module '@tanstack/react-query' {
  interface Register {
    /** What queries and mutations fail with; {@link createQueryClient} makes it true for every query. */
    defaultError: RestError
  }
}

/** Failures that may be over a moment later. */
const transient = new Set<RestFailure>(['tooManyRequests', 'noNetwork', 'portalFault'])

/** Whether what failed so may work when it is tried later, with nothing changed in the portal. */
export function mayPass(error: RestError | null): boolean {
  return error !== null && transient.has(error.kind)
}

/** The network counts as down after a query that ended with a cut connection, until another one works. */
const network = pageState(() => ({ isDown: false }))

/**
 * Whether react-query tries a failed query again: once, and only after a failure that may pass. The only retry
 * layer of the app; the SDK's own is off. While the network is down, only a person tries again, the browser that is
 * online again, or the list of leads, each time later.
 *
 * @param failures failed attempts before this one
 */
export function shouldRetry(failures: number, error: unknown): boolean {
  if (failures > 0 || !(error instanceof RestError)) return false
  return transient.has(error.kind) && !(error.kind === 'noNetwork' && network.current.isDown)
}

/**
 * How long to wait before the second attempt, in ms. The portal's counter of requests goes down by two a second or more.
 *
 * @see https://apidocs.bitrix24.com/limits.html
 */
export function retryDelay(_failures: number, error: unknown): number {
  return error instanceof RestError && error.kind === 'tooManyRequests' ? 4_000 : 1_000
}

/**
 * How long, in ms, what was read needs no second reading. Where the computer's clock was set back meanwhile, by which
 * it was read in the future, it is read anew: else it would count as new for as long as the clock was ahead.
 */
export const staleAfter =
  (ms: number) =>
  ({ state }: { state: { dataUpdatedAt: number } }): number =>
    state.dataUpdatedAt > Date.now() ? -Infinity : ms

/** Makes the cache of everything that is read from the portal. */
export function createQueryClient(): QueryClient {
  // It takes a browser for online until it hears of a change, also one that was offline before.
  onlineManager.setOnline(navigator.onLine)
  return new QueryClient({
    queryCache: new QueryCache({
      // An exception of our own code, such as a reader's, is shown as a fault of that query, not passed on untyped.
      onSuccess: () => {
        network.current.isDown = false
      },
      onError: (error, query) => {
        if (error instanceof RestError) {
          network.current.isDown = error.kind === 'noNetwork'
          return
        }
        query.setState({ error: readFailure(String(query.queryKey[0]), error) })
      },
    }),
    defaultOptions: {
      queries: {
        retry: shouldRetry,
        retryDelay,
        staleTime: staleAfter(60_000),
        // useFreshness asks for the date of the last change alone, instead of fetching everything again.
        refetchOnWindowFocus: false,
        // What could not be read is read as soon as the browser is online again.
        refetchOnReconnect: ({ state }) => state.status === 'error',
        // By default a query pauses without an error while the browser reports that it is offline.
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  })
}

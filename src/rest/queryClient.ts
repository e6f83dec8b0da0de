import { QueryClient } from '@tanstack/react-query'
import { RestError, type RestFailure } from './RestError'

/** Failures that a second attempt may well overcome. */
const passing = new Set<RestFailure>(['tooManyRequests', 'noNetwork', 'portalFault'])

/**
 * Whether to try once more; the only retry layer of the app, the SDK's own is off.
 *
 * @param failures how often it has failed already, this time not included
 */
export function shouldRetry(failures: number, error: unknown): boolean {
  return failures === 0 && error instanceof RestError && passing.has(error.kind)
}

/** How long to wait before that attempt, in ms: the portal's bucket drains two requests a second. */
export function retryDelay(_failures: number, error: unknown): number {
  return error instanceof RestError && error.kind === 'tooManyRequests' ? 4_000 : 1_000
}

/** Makes the cache of everything read from the portal. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: shouldRetry,
        retryDelay,
        staleTime: 60_000,
        // Freshness is asked for in one cheap request of its own, not by fetching everything again.
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        // Otherwise a browser that believes itself offline would pause the query and never say so.
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  })
}

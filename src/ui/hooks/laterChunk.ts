import { startTransition, useEffect, useState } from 'react'

/** Where a chunk is. */
export type Arrival<Module> = 'awaited' | 'failed' | { module: Module }

/** A chunk that comes after the first. */
export type LaterChunk<Module> = {
  /** Fetches it before anything in it is drawn. */
  fetch: () => Promise<Module>
  /** Where it is; what comes late is drawn in slices between which the browser can answer the person. */
  useArrival: () => Arrival<Module>
}

/**
 * Keeps components out of the first chunk. Not by React's `lazy`: that never draws at once what is there
 * already, as it is on nearly every opening but the first, and holds back for 0.3 s what has just come.
 *
 * @param load imports the chunk
 * @param kept holds the module once it is loaded, for as long as the caller decides
 */
export function laterChunk<Module>(
  load: () => Promise<Module>,
  kept: { readonly current: { module?: Module } },
): LaterChunk<Module> {
  const fetch = async (): Promise<Module> => {
    const { current } = kept
    return (current.module = await load())
  }
  return {
    fetch,
    useArrival: () => {
      const [arrival, setArrival] = useState<Arrival<Module>>(() => {
        const { module } = kept.current
        return module ? { module } : 'awaited'
      })
      const isAwaited = arrival === 'awaited'
      useEffect(() => {
        if (!isAwaited) return
        let isShown = true
        const arrive = (next: Arrival<Module>): void => {
          if (isShown) startTransition(() => setArrival(next))
        }
        fetch().then(
          (module) => arrive({ module }),
          () => arrive('failed'),
        )
        return () => {
          isShown = false
        }
      }, [isAwaited])
      return arrival
    },
  }
}

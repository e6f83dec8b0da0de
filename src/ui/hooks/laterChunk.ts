import { startTransition, useEffect, useLayoutEffect, useState } from 'react'
import { isPageThere, reloadFrame } from './reloadFrame'

/** The loading state of a chunk. */
export type Arrival<Module> = 'awaited' | 'failed' | { module: Module }

/** After so many ms without an answer a chunk counts as missing; it is shown all the same when it comes later. */
const limit = 30_000

/** A chunk that is loaded after the first one. */
export type LaterChunk<Module> = {
  /** Loads the chunk ahead of its first render. */
  fetch: () => Promise<Module>
  /**
   * Asks again, everywhere it is missing. Where that has failed before, a deployment may have replaced the file: the page
   * is reloaded then, if it can be had.
   */
  retry: () => void
  /** Its loading state; a chunk that arrives late is rendered in a transition, which input can interrupt. */
  useArrival: () => Arrival<Module>
}

/**
 * Keeps components out of the first chunk. Unlike React's `lazy` it renders a loaded chunk without suspending, which
 * is the usual case from the second opening on, shows a new one without React's delay of 0.3 s, and can ask again for
 * one that could not be loaded.
 *
 * @param load imports the chunk
 * @param kept holds the module once it is loaded
 */
export function laterChunk<Module>(
  load: () => Promise<Module>,
  kept: { readonly current: { module?: Module } } = { current: {} },
): LaterChunk<Module> {
  const missing = new Set<() => void>()
  let isRetried = false
  let missingFile: string | undefined
  let attempts = 0
  const askAgain = (): void => {
    attempts += 1
    for (const ask of missing) ask()
  }
  const fetch = async (): Promise<Module> => {
    const { current } = kept
    try {
      const module = await (missingFile === undefined
        ? load()
        : importAgain<Module>(`${missingFile}?again=${attempts}`))
      current.module = module
      // Where it came too late.
      askAgain()
      return module
    } catch (error) {
      missingFile ??= fileNamedIn(error)
      throw error
    }
  }
  const retry = async (): Promise<void> => {
    if (isRetried && (await isPageThere())) return reloadFrame()
    isRetried = true
    askAgain()
  }
  return {
    fetch,
    retry: () => void retry(),
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
        const fail = () => arrive('failed')
        const timer = setTimeout(fail, limit)
        fetch().then((module) => arrive({ module }), fail)
        return () => {
          isShown = false
          clearTimeout(timer)
        }
      }, [isAwaited])
      const isMissing = arrival === 'failed'
      // As soon as the button that asks again is in the page.
      useLayoutEffect(() => {
        if (!isMissing) return
        const ask = () => setArrival('awaited')
        missing.add(ask)
        window.addEventListener('online', askAgain)
        return () => {
          missing.delete(ask)
          window.removeEventListener('online', askAgain)
        }
      }, [isMissing])
      return arrival
    },
  }
}

/**
 * The file of the app that an import could not get. Chromium up to 150 and Firefox keep such a failure as long as the
 * page lives: only under another address is the file asked for again. Undefined where the browser does not name it.
 */
function fileNamedIn(error: unknown): string | undefined {
  const file = /https?:\S+\.js$/.exec(String(error))?.[0]
  return file?.startsWith(`${window.location.origin}/`) ? file : undefined
}

function importAgain<Module>(address: string): Promise<Module> {
  return import(/* @vite-ignore */ address)
}

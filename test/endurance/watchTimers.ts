declare global {
  interface Window {
    /** The timers that were started and have neither run nor been cleared. */
    liveTimers?: Set<unknown>
    /** Whether the page says of itself that nobody sees it. */
    isOutOfSight?: boolean
  }
}

/**
 * Counts the timers of a page, and lets the test say when it is out of sight. It is injected as source text, so it must
 * not use anything from outside its body.
 */
export function watchTimers(): void {
  const live = new Set<unknown>()
  window.liveTimers = live
  const start = window.setTimeout.bind(window)
  const stop = window.clearTimeout.bind(window)
  const repeat = window.setInterval.bind(window)
  const end = window.clearInterval.bind(window)
  const startCounted = (run: TimerHandler, time?: number, ...values: unknown[]): number => {
    const timer = start(
      (...given: unknown[]) => {
        live.delete(timer)
        if (typeof run === 'function') Reflect.apply(run, window, given)
      },
      time,
      ...values,
    )
    live.add(timer)
    return timer
  }
  const repeatCounted = (run: TimerHandler, time?: number, ...values: unknown[]): number => {
    const timer = repeat(run, time, ...values)
    live.add(timer)
    return timer
  }
  const stopCounted = (timer?: number): void => {
    live.delete(timer)
    stop(timer)
  }
  const endCounted = (timer?: number): void => {
    live.delete(timer)
    end(timer)
  }
  Object.assign(window, {
    setTimeout: startCounted,
    clearTimeout: stopCounted,
    setInterval: repeatCounted,
    clearInterval: endCounted,
  })
  Object.defineProperty(document, 'visibilityState', {
    configurable: true,
    get: () => (window.isOutOfSight ? 'hidden' : 'visible'),
  })
}

/** What the browser tells about an app's frame; times in ms since the frame's navigation. */
export type Seen = {
  /** When the lead's title was painted; 0 = not yet. */
  title: number
  /** When a phone that can be called was painted; 0 = not yet. */
  contact: number
  /** Largest contentful paint. */
  largest: number
  /** Cumulative layout shift. */
  shift: number
  /** The longest task. */
  task: number
  /** The slowest answer to a click or key. */
  interaction: number
}

type Watched = [
  init: PerformanceObserverInit & { durationThreshold?: number },
  take: (entry: PerformanceEntry, read: (name: string) => number) => void,
]

declare global {
  interface Window {
    bench?: Seen
  }
}

/** Runs in every document before its own scripts, therefore leans on nothing outside of itself. */
export function watchFrame(title: string): void {
  if (window.parent === window) return
  const seen: Seen = { title: 0, contact: 0, largest: 0, shift: 0, task: 0, interaction: 0 }
  window.bench = seen
  const watched: Watched[] = [
    [{ type: 'largest-contentful-paint' }, (_entry, read) => (seen.largest = read('renderTime'))],
    [
      { type: 'layout-shift' },
      (_entry, read) => (seen.shift += read('hadRecentInput') === 0 ? read('value') : 0),
    ],
    [{ type: 'longtask' }, ({ duration }) => (seen.task = Math.max(seen.task, duration))],
    [
      { type: 'event', durationThreshold: 16 },
      ({ duration }, read) => {
        if (read('interactionId') > 0) seen.interaction = Math.max(seen.interaction, duration)
      },
    ],
  ]
  for (const [init, take] of watched) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        take(entry, (name) => Number(Reflect.get(entry, name) ?? 0))
      }
    }).observe({ buffered: true, ...init })
  }
  // Not by `elementtiming`: the browser tells nothing of a text that has been replaced by the time it reports.
  const note = (what: 'title' | 'contact', isThere: boolean): void => {
    if (!isThere || seen[what] !== 0) return
    seen[what] = -1
    // The task after the next frame: by then the browser has painted it.
    requestAnimationFrame(() => setTimeout(() => (seen[what] = performance.now())))
  }
  new MutationObserver(() => {
    const headings = [...document.querySelectorAll('h1')]
    note(
      'title',
      headings.some(({ textContent }) => textContent === title),
    )
    note('contact', document.querySelector('a[href^="tel:"]') !== null)
  }).observe(document, { childList: true, characterData: true, subtree: true })
}

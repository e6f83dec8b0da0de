/** Measurements of an app's frame; times in ms since the frame's navigation. */
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

/** Starts the observers. It is injected as source text, so it must not use anything from outside its body. */
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
  // Not `elementtiming`: it reports no element that has been replaced before the entry is delivered.
  const note = (what: 'title' | 'contact', isThere: boolean): void => {
    if (!isThere || seen[what] !== 0) return
    seen[what] = -1
    // A task after the next animation frame runs after that frame was painted.
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

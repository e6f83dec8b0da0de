/** State that exists once per page; read `current` anew after each `await`, unless the older page is meant. */
export type PageState<T> = { readonly current: T }

const resets: (() => void)[] = []

/**
 * Declares state that a module keeps for the whole page, so that {@link resetPage} can replace it. Caches of
 * pure functions and state that its last subscriber clears need no reset and are not declared here.
 *
 * @param create makes the state as it is when the page opens
 * @param dispose ends what the state keeps running, such as timers
 */
export function pageState<T>(create: () => T, dispose?: (old: T) => void): PageState<T> {
  const state = { current: create() }
  resets.push(() => {
    dispose?.(state.current)
    state.current = create()
  })
  return state
}

/**
 * Makes the loaded modules start over as on a new page; for tests, each of which is a page of its own.
 * Components must be unmounted before. What an old page still does asynchronously reaches only its own state.
 */
export function resetPage(): void {
  for (const reset of resets) reset()
}

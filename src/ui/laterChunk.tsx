import { lazy, useState, type ComponentType } from 'react'

/** A chunk that comes after the first, and the components in it. */
export type LaterChunk<Module> = {
  /** Fetches it before anything in it is drawn. */
  fetch: () => Promise<Module>
  /** One of its components: suspends while the chunk is on its way. */
  component: <Props extends object>(
    pick: (module: Module) => ComponentType<Props>,
  ) => ComponentType<Props>
}

/**
 * Keeps components out of the first chunk. Unlike with React's `lazy` alone, they are drawn at once where their
 * chunk has come by then, as it has on nearly every opening but the first.
 *
 * @param load imports the chunk
 */
export function laterChunk<Module>(load: () => Promise<Module>): LaterChunk<Module> {
  let loaded: Module | undefined
  const fetch = async (): Promise<Module> => (loaded = await load())
  return {
    fetch,
    component: <Props extends object>(pick: (module: Module) => ComponentType<Props>) => {
      const Waiting = lazy(async () => ({ default: pick(await fetch()) }))
      return function Later(props: Props) {
        // Fixed for as long as it is shown: another type would be drawn anew and forget its state.
        const [Shown] = useState<ComponentType<Props>>(() => (loaded ? pick(loaded) : Waiting))
        return <Shown {...props} />
      }
    },
  }
}

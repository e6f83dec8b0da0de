import type * as sourcesModule from '../../format/origin/sources'
import { pageState } from '../../portal/pageState'
import { laterChunk } from '../../ui/hooks/laterChunk'

type Sources = typeof sourcesModule

const kept = pageState((): { module?: Sources } => ({}))

/** The full table of sources. */
export const sourceTable = laterChunk(
  (): Promise<Sources> => import('../../format/origin/sources'),
  kept,
)

/** The full table of sources if a block has loaded it, else undefined. */
export function loadedSources(): Sources['sources'] | undefined {
  return kept.current.module?.sources
}

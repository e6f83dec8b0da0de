import { pageState } from '../portal/pageState'
import { laterChunk } from '../ui/hooks/laterChunk'
import type * as laterParts from './laterParts'

/** The components of the card that come after the lead's name and contacts. */
export type LaterParts = typeof laterParts

/** The chunk with all of them. */
export const later = laterChunk(
  (): Promise<LaterParts> => import('./laterParts'),
  pageState((): { module?: LaterParts } => ({})),
)

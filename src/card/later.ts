import { pageState } from '../portal/pageState'
import { laterChunk } from '../ui/hooks/laterChunk'
import type * as laterParts from './laterParts'

/** The components of the card that load after the header and the phones. */
export type LaterParts = typeof laterParts

/** The later chunk of the card: asked for ahead, and once more where it could not be loaded. */
export const later = laterChunk(
  (): Promise<LaterParts> => import('./laterParts'),
  pageState((): { module?: LaterParts } => ({})),
)

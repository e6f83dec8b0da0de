import { laterChunk } from '../ui/laterChunk'

/** What of the card comes after the lead's name and contacts. */
export const later = laterChunk(() => import('./laterParts'))

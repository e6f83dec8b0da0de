import type { Client, Relations } from '../../lead/model/Relations'
import { hasContacts } from './contacts'

/** The first client with contacts, to show for a lead without its own; undefined when there is none. */
export function reachableClient(relations: Relations | undefined): Client | undefined {
  const clients = [...(relations?.contacts ?? []), relations?.company ?? undefined]
  return clients.find((candidate) => candidate && hasContacts(candidate))
}

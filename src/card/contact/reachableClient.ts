import type { Client, Relations } from '../../lead/model/Relations'
import { hasContacts } from './contacts'

/** Whose contacts stand in for a lead that has none of its own; undefined when nobody's do. */
export function reachableClient(relations: Relations | undefined): Client | undefined {
  // The others stand, with their contacts, in the block of the client.
  const clients = [...(relations?.contacts ?? []), relations?.company ?? undefined]
  return clients.find((candidate) => candidate && hasContacts(candidate))
}

import { valueOf } from '../../rest/Read'
import type { BatchCommand } from '../../rest/callBatch'
import { pageSize } from '../../rest/pageSize'
import type { CustomReferences } from '../custom/customReferences'
import { statusList } from '../directories/statusList'
import { smartItemCode } from '../model/elementTypes'
import type { Lead } from '../model/Lead'

/** The records that a lead refers to and that have to be requested. */
export type References = CustomReferences & {
  leadId: number
  companyId: number | null
  contactId: number | null
}

const maxPeoplePages = 3
/** The number of further contacts that are requested; a batch has room for 50 commands. */
export const maxFurtherContacts = 4
const maxElements = 20
const maxDirectories = 10

/** Collects the references of a lead and its custom fields; equal leads give equal results. */
export function readReferences(lead: Lead, custom: CustomReferences): References {
  const people = [
    lead.responsibleId,
    lead.createdById,
    lead.modifiedById,
    lead.movedById,
    lead.lastActivityById,
  ].flatMap((id) => valueOf(id) ?? [])
  return {
    leadId: lead.id,
    companyId: valueOf(lead.companyId),
    contactId: valueOf(lead.contactId),
    people: [...new Set([...people, ...custom.people])],
    elements: [...custom.elements, ...parentElements(lead)].slice(0, maxElements),
    directories: custom.directories.slice(0, maxDirectories),
  }
}

/** Builds the commands of the batch for these references; missing ones need no command. */
export function relationCommands(references: References): Record<string, BatchCommand> {
  const { leadId, companyId, contactId, people, directories } = references
  const commands: Record<string, BatchCommand> = { profile: { method: 'profile' } }
  for (let page = 0; page < maxPeoplePages; page += 1) {
    const ids = people.slice(page * pageSize, (page + 1) * pageSize)
    if (ids.length === 0) break
    commands[`people${page}`] = { method: 'user.get', params: { FILTER: { '@ID': ids } } }
  }
  if (companyId !== null) {
    commands['company'] = { method: 'crm.company.get', params: { id: companyId } }
  }
  if (contactId !== null) {
    commands['contact0'] = { method: 'crm.contact.get', params: { id: contactId } }
    commands['links'] = { method: 'crm.lead.contact.items.get', params: { id: leadId } }
    for (let index = 1; index <= maxFurtherContacts; index += 1) {
      // `crm.lead.get` names one contact only. The command fails where there is no further one, which is ignored.
      const id = `$result[links][${index}][CONTACT_ID]`
      commands[`contact${index}`] = { method: 'crm.contact.get', params: { id } }
    }
  }
  for (const directory of directories) {
    commands[directoryKey(directory)] = statusList(directory)
  }
  return commands
}

/** Builds the commands for the titles of linked CRM elements. */
export function elementCommands({ elements }: References): Record<string, BatchCommand> {
  const commands = elements.map(({ code, entityTypeId, id }): [string, BatchCommand] => [
    elementKey(code),
    { method: 'crm.item.get', params: { entityTypeId, id } },
  ])
  return Object.fromEntries(commands)
}

/** The key of the command that requests a CRM element. */
export function elementKey(code: string): string {
  return `element:${code}`
}

/** The key of the command that requests the labels of a directory. */
export function directoryKey(directory: string): string {
  return `directory:${directory}`
}

function parentElements(lead: Lead): CustomReferences['elements'] {
  return lead.parents.flatMap(({ entityTypeId, id }) => {
    const parentId = valueOf(id)
    if (parentId === null) return []
    return [{ code: smartItemCode(entityTypeId, parentId), entityTypeId, id: parentId }]
  })
}

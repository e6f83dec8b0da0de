import type { BatchAnswer } from '../../rest/callBatch'
import { statusList } from './statusList'

/** The portal's numbers of the two kinds of lead, which have a layout each. */
const simpleLead = 1
const returningLead = 2

/** The commands of the batch that requests the directories. */
export const directoryCommands = {
  stages: statusList('STATUS'),
  sources: statusList('SOURCE'),
  honorifics: statusList('HONORIFIC'),
  fields: { method: 'crm.lead.fields' },
  currencies: { method: 'crm.currency.list' },
  // The settings of custom fields may be refused to the user; labels and items come with `fields`.
  userFields: { method: 'crm.lead.userfield.list', params: { order: { SORT: 'ASC' } } },
  ownLayout: layout('P', simpleLead),
  commonLayout: layout('C', simpleLead),
  ownReturningLayout: layout('P', returningLead),
  commonReturningLayout: layout('C', returningLead),
}

export type DirectoryCommand = keyof typeof directoryCommands
/** The results by command; a failed command has none. */
export type DirectoryWire = { readonly [Command in DirectoryCommand]?: unknown }

function layout(scope: 'P' | 'C', customerType: number) {
  // Documented under two names: both are sent.
  const extras = { 'lead.customer.type': customerType, leadCustomerType: customerType }
  return { method: 'crm.lead.details.configuration.get', params: { scope, extras } }
}

/** The results of the commands that succeeded, unread. */
export function directoryWire(answerOf: (key: DirectoryCommand) => BatchAnswer): DirectoryWire {
  const wire: Partial<Record<DirectoryCommand, unknown>> = {}
  for (const command of commandNames) {
    const answer = answerOf(command)
    if (answer.ok) wire[command] = answer.result
  }
  return wire
}

const commandNames = Object.keys(directoryCommands).filter(isCommand)

function isCommand(name: string): name is DirectoryCommand {
  return Object.hasOwn(directoryCommands, name)
}

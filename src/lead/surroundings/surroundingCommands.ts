import type { BatchCommand } from '../../rest/callBatch'
import { elementTypes } from '../model/elementTypes'
import type { Lead, Multifield } from '../model/Lead'

/** The portal compares this many values at most. */
const maxValues = 20

const activityFields = [
  'ID',
  'TYPE_ID',
  'PROVIDER_ID',
  'SUBJECT',
  'DESCRIPTION',
  'DIRECTION',
  'START_TIME',
  'DEADLINE',
  'RESPONSIBLE_ID',
  'ASSOCIATED_ENTITY_ID',
]

/** The commands that ask for a lead's surroundings. */
export type SurroundingCommand = 'steps' | 'planned' | 'past' | 'samePhone' | 'sameEmail'

/** The phones and e-mails of a lead by which its duplicates are found. */
export type ContactValues = { phones: string[]; emails: string[] }

/** Collects them; the same contacts give an equal result. */
export function contactValues({ phones, emails }: Lead): ContactValues {
  return {
    phones: valuesOf(phones, (value) => value.replaceAll(/\D/g, '').length > 4),
    emails: valuesOf(emails, (value) => value.includes('@')),
  }
}

function valuesOf(list: readonly Multifield[], isComparable: (value: string) => boolean): string[] {
  return [...new Set(list.map(({ value }) => value))].filter(isComparable).slice(0, maxValues)
}

/** Builds the commands for one lead, for one batch. What cannot be found is not asked for. */
export function surroundingCommands(
  leadId: number,
  { phones, emails }: ContactValues,
): Record<string, BatchCommand> {
  return {
    // The latest page of it, should there be several.
    steps: {
      method: 'crm.stagehistory.list',
      params: {
        entityTypeId: elementTypes.lead,
        filter: { OWNER_ID: leadId },
        order: { ID: 'DESC' },
      },
    },
    planned: activities(leadId, 'N', { DEADLINE: 'ASC' }),
    past: activities(leadId, 'Y', { START_TIME: 'DESC' }),
    ...(phones.length > 0 && { samePhone: duplicates('PHONE', phones) }),
    ...(emails.length > 0 && { sameEmail: duplicates('EMAIL', emails) }),
  }
}

function activities(leadId: number, completed: 'Y' | 'N', order: object): BatchCommand {
  const filter = { OWNER_TYPE_ID: elementTypes.lead, OWNER_ID: leadId, COMPLETED: completed }
  return {
    method: 'crm.activity.list',
    params: { filter, order, select: activityFields, start: -1 },
  }
}

function duplicates(type: 'PHONE' | 'EMAIL', values: readonly string[]): BatchCommand {
  return { method: 'crm.duplicate.findbycomm', params: { type, values } }
}

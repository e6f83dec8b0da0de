import type { Translate } from '../i18n/messages'
import type { Lead } from '../lead/Lead'
import { readCustomValue } from '../lead/readCustomValue'
import { blockFields } from './fields'

/** The names of all fields of a lead that hold nothing. */
export function emptyLabels(lead: Lead, t: Translate): { key: string; label: string }[] {
  const fields = Object.values(blockFields)
    .flat()
    .filter((name) => lead[name] === null)
  const lists = (['phones', 'emails', 'messengers', 'sites'] as const).filter(
    (name) => lead[name].length === 0,
  )
  return [
    ...[...lists, ...fields].map((name) => ({ key: name, label: t(`field.${name}`) })),
    ...lead.custom
      .filter(({ raw }) => readCustomValue(raw, undefined) === null)
      .map(({ code }) => ({ key: code, label: code })),
  ]
}

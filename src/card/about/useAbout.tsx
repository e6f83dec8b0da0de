import { useMemo } from 'react'
import { useI18n } from '../../i18n/I18n'
import { groupCustomFields, layoutOf } from '../../lead/custom/aboutGroups'
import type { FieldGroup } from '../../lead/model/CustomValue'
import type { Lead } from '../../lead/model/Lead'
import { fieldsIn, leadFieldNames, type LeadFieldName } from '../../lead/model/leadFields'
import { valueOf } from '../../rest/Read'
import { sectionFold, type FoldName } from '../../settings/Settings'
import { CustomField } from '../custom/CustomField'
import type { FieldRow } from '../field/FieldList'
import { useLeadRows } from '../field/useLeadRows'
import { useCardData } from '../shared/CardData'

/** A section of what is known of the lead. */
export type AboutSection = {
  key: string
  /** The name under which its fold is saved. */
  fold: FoldName
  title: string
  /** The filled fields. */
  rows: FieldRow[]
  /** Labels of the lead's empty fields. */
  empty: { key: string; label: string }[]
}

/**
 * The fields of the lead that no other block shows: the first section has the documented ones, and what is empty;
 * the others are the administrator's, with the custom fields. Sections without a field are left out.
 */
export function useAbout(lead: Lead): AboutSection[] {
  const { t } = useI18n()
  const { directories, custom } = useCardData()
  const rowsOfLead = useLeadRows(lead)
  const groups = useMemo(
    () =>
      groupCustomFields(
        custom.filter(({ value }) => value !== null),
        directories ? layoutOf(lead, directories) : [],
      ),
    [lead, directories, custom],
  )
  const lists = (['phones', 'emails', 'messengers', 'sites'] as const).filter(
    (name) => lead[name].length === 0,
  )
  const empty = [
    ...lists.map((name) => ({ key: name, label: t(`field.${name}`) })),
    ...leadFieldNames
      .filter((name) => lead[name] === null)
      .map((name) => ({ key: name, label: t(`field.${name}`) })),
    ...custom
      .filter(({ value }) => value === null)
      .map(({ code, info }) => ({ key: code, label: info?.label ?? code })),
  ]
  const ownRows = rowsOfLead(ownFields(lead, directories !== undefined))
  const [only, ...others] = groups
  // Without a layout there is one section.
  const isOneBlock = only?.title === null && others.length === 0
  const own = {
    // Another key remounts the section when it loses its fields to the sections of the layout.
    key: isOneBlock ? 'all' : 'own',
    fold: 'about' as const,
    title: t('block.about'),
    rows: isOneBlock ? [...ownRows, ...rowsOf(only)] : ownRows,
    empty,
  }
  const sections = (isOneBlock ? [] : groups).map((group, index) => ({
    key: `section-${index}`,
    fold: sectionFold(group.title ?? ''),
    title: group.title === null ? t('block.otherFields') : group.title || t('block.about'),
    rows: rowsOf(group),
    empty: [],
  }))
  return [...(own.rows.length + empty.length > 0 ? [own] : []), ...sections]
}

function rowsOf({ fields }: FieldGroup): FieldRow[] {
  return fields.flatMap(({ code, info, value }) =>
    value === null
      ? []
      : { key: code, label: info?.label ?? code, value: <CustomField value={value} info={info} /> },
  )
}

/**
 * The documented fields that nothing above shows.
 *
 * @param hasStages whether the header shows the stage, with the reason beside a lost one
 */
function ownFields(lead: Lead, hasStages: boolean): LeadFieldName[] {
  const shown = new Set<LeadFieldName>()
  // The amount already shows the currency.
  if (valueOf(lead.amount) !== null) shown.add('currency')
  if (hasStages && valueOf(lead.stageMeaning) === 'lost') shown.add('stageDescription')
  return fieldsIn('about').filter((name) => !shown.has(name))
}

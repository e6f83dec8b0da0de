import { use } from 'react'
import { useI18n } from '../../i18n/I18n'
import type { FieldGroup } from '../../lead/model/CustomValue'
import type { Lead } from '../../lead/model/Lead'
import { usePrinting } from '../../ui/hooks/usePrinting'
import { FoldContext } from '../../ui/surfaces/FoldContext'
import { Muted } from '../../ui/surfaces/Muted'
import { Section } from '../../ui/surfaces/Section'
import { CustomField } from '../custom/CustomField'
import { FieldList, type FieldRow } from '../field/FieldList'
import { LeadField } from '../field/LeadField'
import { FoldedList } from '../shared/FoldedList'
import { useAbout } from './useAbout'

type AboutSection = { key: string; title: string; rows: FieldRow[] }

/** Fields of a section shown before "Show more". */
const limit = 40

/** The remaining fields of the lead, and the custom fields in the sections of the administrator's layout. */
export function AboutBlock({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const { own, groups } = useAbout(lead)
  const isPrinting = usePrinting()
  const isFolded = use(FoldContext)?.isFolded === true && !isPrinting
  const empty = <Muted>{t('lead.notFilled')}</Muted>
  const ownRows = own.map((name): FieldRow => {
    const value = lead[name] === null ? empty : <LeadField lead={lead} name={name} />
    return { key: name, label: t(`field.${name}`), value }
  })
  const rowsOf = ({ fields }: FieldGroup): FieldRow[] =>
    fields.map(({ code, info, value }) => ({
      key: code,
      label: info?.label ?? code,
      value: value === null ? empty : <CustomField value={value} info={info} />,
    }))
  const [only, ...others] = groups
  // Without a layout there is one section.
  const isOneBlock = only?.title === null && others.length === 0
  const firstRows = isOneBlock ? [...ownRows, ...rowsOf(only)] : ownRows
  const sections = [
    { key: 'own', title: t('block.about'), rows: firstRows },
    ...(isOneBlock ? [] : groups).map((group, index) => ({
      key: `group-${index}`,
      title: group.title ?? t('block.otherFields'),
      rows: rowsOf(group),
    })),
  ]
  const [first, ...rest] = sections.filter(({ rows }) => rows.length > 0)
  const draw = ({ key, title, rows }: AboutSection) => (
    <Section key={key} title={title || t('block.about')}>
      <FoldedList items={rows} limit={limit}>
        {(shown) => <FieldList rows={shown} />}
      </FoldedList>
    </Section>
  )
  if (!first) return null
  // The sections are one block, which the first title folds.
  return (
    <>
      {draw(first)}
      {!isFolded && <FoldContext value={null}>{rest.map(draw)}</FoldContext>}
    </>
  )
}

import type { FieldGroup } from '../../lead/model/CustomValue'
import { fieldsIn, leadFieldNames, type LeadFieldName } from '../../lead/model/leadFields'
import { valueOf } from '../../rest/Read'
import { useMemo } from 'react'
import { useI18n } from '../../i18n/I18n'
import { alwaysShown, groupCustomFields, layoutOf } from '../../lead/custom/aboutGroups'
import { type Lead } from '../../lead/model/Lead'
import { useCardData } from '../shared/CardData'

export type About = {
  /** Documented fields of the block, and empty ones that the layout always shows. */
  own: LeadFieldName[]
  groups: FieldGroup[]
  /** Labels of the empty fields that are shown nowhere. */
  empty: { key: string; label: string }[]
}

/** Arranges the lead's fields by the administrator's layout. */
export function useAbout(lead: Lead): About {
  const { t } = useI18n()
  const { directories, custom } = useCardData()
  const arranged = useMemo(() => {
    const layout = directories ? layoutOf(lead, directories) : []
    const always = alwaysShown(layout)
    const isShown = (name: LeadFieldName): boolean => lead[name] !== null || always.own.has(name)
    return {
      own: ownFields(lead).filter(isShown),
      alwaysEmpty: [...always.own].filter((name) => lead[name] === null),
      groups: groupCustomFields(
        custom.filter(({ code, value }) => value !== null || always.custom.has(code)),
        layout,
      ),
      emptyOwn: leadFieldNames.filter((name) => !isShown(name)),
      emptyCustom: custom.filter(({ code, value }) => value === null && !always.custom.has(code)),
    }
  }, [lead, directories, custom])

  const lists = (['phones', 'emails', 'messengers', 'sites'] as const).filter(
    (name) => lead[name].length === 0,
  )
  return {
    own: [...new Set([...arranged.own, ...arranged.alwaysEmpty])],
    groups: arranged.groups,
    empty: [
      ...[...lists, ...arranged.emptyOwn].map((name) => ({
        key: name,
        label: t(`field.${name}`),
      })),
      ...arranged.emptyCustom.map(({ code, info }) => ({ key: code, label: info?.label ?? code })),
    ],
  }
}

function ownFields(lead: Lead): LeadFieldName[] {
  // The amount already shows the currency.
  return fieldsIn('about').filter((name) => name !== 'currency' || valueOf(lead.amount) === null)
}

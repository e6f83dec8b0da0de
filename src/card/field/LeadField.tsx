import type { ReactNode } from 'react'
import { formatDay } from '../../format/day'
import { formatMoney } from '../../format/money'
import { useI18n } from '../../i18n/I18n'
import { isOdd, valueOf, type Lead, type LeadFieldName } from '../../lead/Lead'
import { fieldKinds } from '../fields'
import { MomentText } from './MomentText'

/** The value of one documented field, written as its kind asks; nothing when it is empty. */
export function LeadField({ lead, name }: { lead: Lead; name: LeadFieldName }): ReactNode {
  const { t, locale } = useI18n()
  const value = lead[name]
  if (value === null) return null
  if (isOdd(value)) return value.odd

  const kind = fieldKinds[name]
  switch (kind) {
    case 'text':
    case 'code':
      return String(value)
    case 'flag':
      return value === true ? t('yes') : t('no')
    case 'day':
      return formatDay(String(value), locale)
    case 'moment':
      return <MomentText moment={String(value)} />
    case 'user':
      return t('lead.user', { id: String(value) })
    case 'company':
      return t('lead.company', { id: String(value) })
    case 'contact':
      return t('lead.contact', { id: String(value) })
    case 'amount':
      return formatMoney(String(value), valueOf(lead.currency), locale)
    case 'meaning':
      return value === 'won'
        ? t('lead.meaning.won')
        : value === 'lost'
          ? t('lead.meaning.lost')
          : t('lead.meaning.running')
  }
}

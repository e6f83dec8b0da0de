import { isOdd, valueOf } from '../../rest/Read'
import type { ReactNode } from 'react'
import { formatDay } from '../../format/time/day'
import { formatMoney } from '../../format/number/money'
import { useI18n } from '../../i18n/I18n'
import { type Lead, type LeadFieldName } from '../../lead/model/Lead'
import { useCardData } from '../shared/CardData'
import { fieldKinds } from './fields'
import { PersonName } from '../shared/PersonName'
import { CodeWord } from './CodeWord'
import { LongText } from './LongText'
import { MomentText } from './MomentText'
import { StageName } from './StageName'

/** The value of one documented field, written as its kind asks; nothing when it is empty. */
export function LeadField({ lead, name }: { lead: Lead; name: LeadFieldName }): ReactNode {
  const { t, locale } = useI18n()
  const { directories } = useCardData()
  const value = lead[name]
  if (value === null) return null
  if (isOdd(value)) return value.odd

  const kind = fieldKinds[name]
  switch (kind) {
    case 'text':
    case 'code':
      return <LongText text={String(value)} />
    case 'stage':
      return <StageName code={String(value)} />
    case 'source':
      return <CodeWord code={String(value)} words={directories?.sources} />
    case 'honorific':
      return <CodeWord code={String(value)} words={directories?.honorifics} />
    case 'flag':
      return value === true ? t('yes') : t('no')
    case 'day':
      return formatDay(String(value), locale)
    case 'moment':
      return <MomentText moment={String(value)} />
    case 'user':
      return <PersonName id={Number(value)} />
    case 'company':
      return t('lead.company', { id: String(value) })
    case 'contact':
      return t('lead.contact', { id: String(value) })
    case 'amount': {
      const currency = valueOf(lead.currency)
      const format = currency === null ? undefined : directories?.currencies.get(currency)
      return formatMoney(String(value), currency, locale, format)
    }
    case 'meaning':
      return value === 'won'
        ? t('lead.meaning.won')
        : value === 'lost'
          ? t('lead.meaning.lost')
          : t('lead.meaning.running')
  }
}

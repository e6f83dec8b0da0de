import { formatDay } from '../../format/time/day'
import { formatMoment } from '../../format/time/moment'
import type { Lead } from '../../lead/model/Lead'
import { leadFields, type LeadFieldName } from '../../lead/model/leadFields'
import { isOdd, valueOf } from '../../rest/Read'
import { moneyText } from './moneyText'
import type { TextContext } from './TextContext'

/** The value of a documented field as text, by the field's kind; `''` when it is empty. */
export function fieldText(context: TextContext, lead: Lead, name: LeadFieldName): string {
  const { directories, t, locale } = context
  const value = lead[name]
  if (value === null) return ''
  if (isOdd(value)) return value.odd
  const text = String(value)
  const { kind } = leadFields[name]
  switch (kind) {
    case 'text':
    case 'code':
      return text
    case 'stage':
      return directories?.stages.find(({ code }) => code === text)?.name ?? text
    case 'source':
      return directories?.sources.get(text) ?? text
    case 'honorific':
      return directories?.honorifics.get(text) ?? text
    case 'flag':
      return value === true ? t('yes') : t('no')
    case 'day':
      return formatDay(text, locale)
    case 'moment':
      return momentText(context, text)
    case 'user':
      return personText(context, Number(value))
    case 'company':
      return t('lead.company', { id: text })
    case 'contact':
      return t('lead.contact', { id: text })
    case 'amount':
      return moneyText(context, text, valueOf(lead.currency))
    case 'meaning':
      return value === 'won' || value === 'lost'
        ? t(`lead.meaning.${value}`)
        : t('lead.meaning.running')
  }
}

/** Date and time in the user's time zone. */
export function momentText({ locale, zone, now }: TextContext, moment: string): string {
  return formatMoment(moment, { locale, zone, now }).text
}

/** The name of a portal user; the id while it is unknown. */
export function personText({ relations, t }: TextContext, id: number): string {
  return relations?.people.get(id)?.name ?? t('lead.user', { id })
}

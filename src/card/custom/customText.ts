import { formatDay } from '../../format/time/day'
import { formatNumber } from '../../format/number/number'
import type { CustomValue, SingleValue } from '../../lead/model/CustomValue'
import type { FieldInfo } from '../../lead/model/Directories'
import { elementTitle } from '../shared/element/elementName'
import { momentText, personText } from '../field/fieldText'
import { moneyText } from '../field/moneyText'
import type { TextContext } from '../field/TextContext'

/** The value of a custom field as text; several values on one line, or on lines of their own if one contains a comma. */
export function customText(
  context: TextContext,
  value: CustomValue,
  info: FieldInfo | undefined,
): string {
  if (value.kind !== 'several') return singleText(context, value, info)
  const texts = value.values.map((one) => singleText(context, one, info))
  return texts.join(texts.some((text) => /[,\n]/.test(text)) ? '\n' : ', ')
}

/** One value of a custom field as text. */
export function singleText(
  context: TextContext,
  value: SingleValue,
  info: FieldInfo | undefined,
): string {
  const { relations, locale, t } = context
  switch (value.kind) {
    case 'text':
    case 'address':
      return value.text
    case 'number':
      return formatNumber(value.digits, locale, info?.precision ?? null)
    case 'yesNo': {
      const [no, yes] = info?.booleanLabels ?? ['', '']
      return value.isYes ? yes || t('yes') : no || t('no')
    }
    case 'listItem':
      return info?.items.get(value.id) ?? value.id
    case 'day':
      return formatDay(value.day, locale)
    case 'moment':
      return momentText(context, value.moment)
    case 'money':
      return moneyText(context, value.amount, value.currency)
    case 'link':
      return value.text
    case 'file':
      // Never the URL: it contains a token that opens the file without a login.
      return t('lead.file', { id: value.id })
    case 'employee':
      return personText(context, value.id)
    case 'element':
      return elementTitle(relations, value, t)
    case 'directoryItem':
      return relations?.directories.get(value.directory ?? '')?.get(value.code) ?? value.code
    case 'infoBlock':
      return `#${value.id}`
    case 'booking':
      return t('lead.bookings', { count: value.count })
  }
}

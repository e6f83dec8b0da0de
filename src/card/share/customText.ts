import { formatDay } from '../../format/time/day'
import { formatNumber } from '../../format/number/number'
import type { CustomValue, SingleValue } from '../../lead/model/CustomValue'
import type { FieldInfo } from '../../lead/model/Directories'
import { elementName } from '../shared/elementName'
import { momentText, moneyText, personText } from './fieldText'
import type { SharedLead } from './SharedLead'

/** The value of a custom field as a text: several parted by commas, or in lines where they are long. */
export function customText(
  shared: SharedLead,
  value: CustomValue,
  info: FieldInfo | undefined,
): string {
  if (value.kind !== 'several') return singleText(shared, value, info)
  const texts = value.values.map((one) => singleText(shared, one, info))
  return texts.join(texts.some((text) => /[,\n]/.test(text)) ? '\n' : ', ')
}

function singleText(shared: SharedLead, value: SingleValue, info: FieldInfo | undefined): string {
  const { relations, locale, t } = shared
  switch (value.kind) {
    case 'text':
    case 'address':
      return value.text
    case 'number':
      return formatNumber(value.digits, locale, info?.precision ?? null)
    case 'yesNo': {
      const [no, yes] = info?.booleanWords ?? ['', '']
      return value.isYes ? yes || t('yes') : no || t('no')
    }
    case 'listItem':
      return info?.items.get(value.id) ?? value.id
    case 'day':
      return formatDay(value.day, locale)
    case 'moment':
      return momentText(shared, value.moment)
    case 'money':
      return moneyText(shared, value.amount, value.currency)
    case 'link':
      return value.text
    case 'file':
      // Not its address: that opens to whoever has it.
      return t('lead.file', { id: value.id })
    case 'employee':
      return personText(shared, value.id)
    case 'element':
      return relations?.elements.get(value.code) ?? elementName(value.entityTypeId, value.id, t)
    case 'directoryItem':
      return relations?.directories.get(value.directory ?? '')?.get(value.code) ?? value.code
    case 'infoBlock':
      return `#${value.id}`
    case 'booking':
      return t('lead.bookings', { count: value.count })
  }
}

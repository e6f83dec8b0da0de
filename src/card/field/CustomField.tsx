import type { ReactNode } from 'react'
import { formatDay } from '../../format/time/day'
import { formatNumber } from '../../format/number/number'
import { useI18n } from '../../i18n/I18n'
import type { CustomValue, SingleValue } from '../../lead/model/CustomValue'
import type { FieldInfo } from '../../lead/model/Directories'
import { ExternalLink } from '../../ui/controls/ExternalLink'
import { PersonName } from '../shared/PersonName'
import { AddressText } from './AddressText'
import { CodeWord } from './CodeWord'
import { DirectoryItem } from './DirectoryItem'
import { ElementLink } from './ElementLink'
import { FileLink } from './FileLink'
import { LongText } from './LongText'
import { MomentText } from './MomentText'
import { MoneyText } from './MoneyText'
import { YesNo } from './YesNo'

/** What the portal says of the field, for its own words; undefined as long as it is not known. */
type WithInfo = { info: FieldInfo | undefined }

/** The value of a custom field, in words. */
export function CustomField({ value, info }: WithInfo & { value: CustomValue }) {
  if (value.kind !== 'several') return <Single value={value} info={info} />
  return (
    <ul>
      {value.values.map((item, index) => (
        // The portal gives the items no identity of their own, and equal ones occur.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index} dir="auto">
          <Single value={item} info={info} />
        </li>
      ))}
    </ul>
  )
}

function Single({ value, info }: WithInfo & { value: SingleValue }): ReactNode {
  const { t, locale } = useI18n()
  switch (value.kind) {
    case 'text':
      return <LongText text={value.text} />
    case 'number':
      return formatNumber(value.digits, locale, info?.precision ?? null)
    case 'yesNo':
      return <YesNo isYes={value.isYes} info={info} />
    case 'listItem':
      return <CodeWord code={value.id} words={info?.items} />
    case 'day':
      return formatDay(value.day, locale)
    case 'moment':
      return <MomentText moment={value.moment} />
    case 'money':
      return <MoneyText amount={value.amount} currency={value.currency} />
    case 'link':
      return <ExternalLink href={value.url}>{value.text}</ExternalLink>
    case 'address':
      return <AddressText text={value.text} coordinates={value.coordinates} />
    case 'file':
      return <FileLink id={value.id} path={value.path} />
    case 'employee':
      return <PersonName id={value.id} />
    case 'element':
      return <ElementLink element={value} />
    case 'directoryItem':
      return <DirectoryItem directory={value.directory} code={value.code} />
    case 'infoBlock':
      return `#${value.id}`
    case 'booking':
      return t('lead.bookings', { count: value.count })
  }
}

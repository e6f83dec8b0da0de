import type { ReactNode } from 'react'
import { formatDay } from '../../format/day'
import { formatMoney } from '../../format/money'
import { safeUrl } from '../../format/safeLink'
import { useI18n } from '../../i18n/I18n'
import type { CustomValue } from '../../lead/CustomValue'
import { portalUrl } from '../../portal/actions'
import { ExternalLink } from '../../ui/ExternalLink'
import { MomentText } from './MomentText'

/** The value of a custom field. */
export function CustomField({ value }: { value: CustomValue }): ReactNode {
  const { t, locale } = useI18n()
  switch (value.kind) {
    case 'text': {
      const url = /^https?:\/\//i.test(value.text) ? safeUrl(value.text) : null
      return url ? <ExternalLink href={url}>{value.text}</ExternalLink> : value.text
    }
    case 'day':
      return formatDay(value.day, locale)
    case 'moment':
      return <MomentText moment={value.moment} />
    case 'money':
      return formatMoney(value.amount, value.currency, locale)
    case 'file': {
      const url = value.path === null ? null : portalUrl(value.path)
      const name = t('lead.file', { id: value.id })
      return url ? <ExternalLink href={url}>{name}</ExternalLink> : name
    }
    case 'several':
      return (
        <ul>
          {value.values.map((item, index) => (
            // The portal gives the items no identity of their own, and equal ones occur.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>
              <CustomField value={item} />
            </li>
          ))}
        </ul>
      )
  }
}

import { useMemo } from 'react'
import { countryName } from '../../format/person/countryName'
import { localTime } from '../../format/time/localTime'
import { useI18n } from '../../i18n/I18n'
import type { Multifield } from '../../lead/model/Lead'
import { useNow } from '../../ui/hooks/useNow'
import { useCardData } from '../shared/CardData'
import styles from './LocalTime.module.css'
import { usePhoneFormat } from '../contact/usePhoneFormat'

/**
 * What time it is where the lead is, by the country of the first number that names one, else by
 * the address; and which country that is, since the two may disagree. Nothing where neither tells.
 */
export function LocalTime({ phones }: { phones: readonly Multifield[] }) {
  const { t, locale } = useI18n()
  const country = useCountry(phones)
  const now = useNow()
  const time = useMemo(
    () => (country === undefined ? null : localTime(country, now, locale)),
    [country, now, locale],
  )
  if (country === undefined || time === null) return null
  const where = { country: countryName(country, locale) ?? country }
  const text = time.isCertain
    ? t('reach.localTime', { time: time.text, ...where })
    : t('reach.severalZones', { from: time.from, to: time.to, ...where })
  const hours = t(`reach.hours.${time.hours}`)
  return (
    <span className={styles.time} title={`${text}: ${hours}`}>
      <span className={`${styles.dot} ${styles[time.hours]}`} aria-hidden />
      <span className={styles.text}>{text}</span>
      <span className="visually-hidden">{hours}</span>
    </span>
  )
}

/** Undefined as well while the numbers cannot be read yet: the address alone may mislead. */
function useCountry(phones: readonly Multifield[]): string | undefined {
  const { country } = useCardData()
  const format = usePhoneFormat(phones.length > 0)
  return useMemo(() => {
    if (phones.length > 0 && !format) return undefined
    for (const { value } of phones) {
      const phone = format?.(value)
      if (phone?.isCertain && phone.country !== null) return phone.country
    }
    return country
  }, [phones, format, country])
}

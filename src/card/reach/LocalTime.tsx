import { useMemo } from 'react'
import { splitPhones } from '../../format/phone/splitPhones'
import { countryName } from '../../format/person/countryName'
import { countryCodeOf } from '../../format/person/countryOf'
import { localTime, zonesOf } from '../../format/time/localTime'
import { useI18n } from '../../i18n/I18n'
import type { Multifield } from '../../lead/model/Lead'
import { useNow } from '../../ui/hooks/useNow'
import { useCardData } from '../shared/CardData'
import styles from './LocalTime.module.css'
import { usePhoneFormat } from '../contact/usePhoneFormat'

/** The country of a lead by its ISO 3166 code, and its possible IANA zones. */
type Whereabouts = { country: string; zones: readonly string[] }

/**
 * The lead's local time and country, by the first phone with a country code (in Russia also by the area code), else by
 * the address. Names the country because the two may disagree. Renders nothing when neither is known.
 */
export function LocalTime({ phones }: { phones: readonly Multifield[] }) {
  const { t, locale } = useI18n()
  const whereabouts = useWhereabouts(phones)
  const now = useNow()
  const time = useMemo(
    () => (whereabouts === undefined ? null : localTime(whereabouts.zones, now, locale)),
    [whereabouts, now, locale],
  )
  if (whereabouts === undefined || time === null) return null
  const where = { country: countryName(whereabouts.country, locale) ?? whereabouts.country }
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

/** Undefined also while libphonenumber loads: the phones take precedence over the address. */
function useWhereabouts(phones: readonly Multifield[]): Whereabouts | undefined {
  const { country } = useCardData()
  const format = usePhoneFormat(phones.length > 0)
  return useMemo(() => {
    if (phones.length > 0 && !format) return undefined
    for (const value of phones.flatMap((phone) => splitPhones(phone.value))) {
      const phone = format?.(value)
      if (phone?.isCertain && phone.country !== null) {
        return { country: phone.country, zones: phone.zones ?? zonesOf(phone.country) }
      }
    }
    const ofAddress = countryCodeOf(...(country ?? []))
    if (ofAddress === undefined) return undefined
    return { country: ofAddress, zones: zonesOf(ofAddress) }
  }, [phones, format, country])
}

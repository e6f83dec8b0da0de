import { useI18n } from '../../i18n/I18n'
import type { Coordinates } from '../../lead/model/CustomValue'
import { ExternalLink } from '../../ui/controls/ExternalLink'
import styles from './AddressText.module.css'
import { mapUrl } from '../shared/mapUrl'

/** An address with a link to a map. */
export function AddressText({
  text,
  coordinates,
}: {
  text: string
  coordinates: Coordinates | null
}) {
  const { t } = useI18n()
  return (
    <>
      <bdi>{text}</bdi>{' '}
      <span className={styles.map}>
        <ExternalLink href={mapUrl(text, coordinates)}>{t('action.showOnMap')}</ExternalLink>
      </span>
    </>
  )
}

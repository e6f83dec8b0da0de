import { SquareArrowOutUpRight } from 'lucide-react'
import { useI18n } from '../../i18n/I18n'
import { leadPath } from '../shared/element/elementPath'
import styles from './OpenInPortal.module.css'
import { PortalLink } from '../shared/element/PortalLink'

/** Link to the portal's own card of the lead; see PortalLink. */
export function OpenInPortal({ leadId }: { leadId: number }) {
  const { t } = useI18n()
  return (
    <span className={styles.link}>
      <PortalLink path={leadPath(leadId)} shortcut="open">
        <SquareArrowOutUpRight size={18} aria-hidden />
        <span className={styles.label}>{t('action.openInPortal')}</span>
      </PortalLink>
    </span>
  )
}

import { useI18n } from '../../i18n/I18n'
import { scopes } from '../../install/scopes'
import { Badge } from '../../ui/surfaces/Badge'
import styles from './ScopeList.module.css'

/**
 * The scopes that the app asks for, and why.
 *
 * @param granted the scopes that it was given; null when not known
 */
export function ScopeList({ granted }: { granted: ReadonlySet<string> | null }) {
  const { t } = useI18n()
  return (
    <dl className={styles.scopes}>
      {scopes.map((scope) => (
        <div key={scope}>
          <dt>
            <code>{scope}</code>{' '}
            {granted && !granted.has(scope) && <Badge tone="red">{t('install.notGranted')}</Badge>}
          </dt>
          <dd className={styles.reason}>{t(`scope.${scope}`)}</dd>
        </div>
      ))}
    </dl>
  )
}

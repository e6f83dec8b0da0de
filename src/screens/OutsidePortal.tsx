import { Plug } from 'lucide-react'
import { useI18n } from '../i18n/I18n'
import { Message } from './shared/Message'
import styles from './OutsidePortal.module.css'

/** Shown when the app's address is opened outside of a portal. */
export function OutsidePortal() {
  const { t } = useI18n()
  return (
    <Message icon={<Plug size={40} strokeWidth={1.25} />} title={t('outside.title')}>
      <p>{t('outside.text')}</p>
      <div className={styles.ways}>
        <section>
          <h2>{t('outside.install.title')}</h2>
          <p>{t('outside.install.text')}</p>
        </section>
        <section>
          <h2>{t('outside.run.title')}</h2>
          <p>{t('outside.run.text')}</p>
          <pre>
            <code>{'npm ci\nnpm start'}</code>
          </pre>
        </section>
      </div>
    </Message>
  )
}

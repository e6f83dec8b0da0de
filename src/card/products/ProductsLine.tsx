import { useI18n } from '../../i18n/I18n'
import type { Lead } from '../../lead/model/Lead'
import { productsQuery } from '../../lead/products/productsQuery'
import { useSharedSettings } from '../../settings/useSettings'
import { Button } from '../../ui/controls/Button'
import { Disclosure } from '../../ui/controls/Disclosure'
import { useTextContext } from '../field/useTextContext'
import { usePartOfLead } from '../shared/usePartOfLead'
import styles from './ProductsLine.module.css'
import { ProductTable } from './ProductTable'
import { manualText, productsSum } from './productsText'

/**
 * A lead's products in one line under its amount, which unfolds to their rows; nothing where there are none, or where
 * the administrator has switched the line off.
 */
export function ProductsLine({ lead }: { lead: Lead }) {
  return useSharedSettings().hasProductsLine ? <Line lead={lead} /> : null
}

function Line({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const context = useTextContext()
  const { data, isPending, onRetry } = usePartOfLead(productsQuery(lead))
  if (isPending) return null
  if (!data || data.isUnread) {
    return (
      <div className={styles.line}>
        {t('products.unread')} <Button onClick={onRetry}>{t('app.tryAgain')}</Button>
      </div>
    )
  }
  if (data.total === 0) return null
  const sum = productsSum(context, lead, data)
  const manual = manualText(context, lead)
  return (
    <div className={styles.line}>
      <Disclosure
        label={
          <span className={styles.label} title={sum + manual}>
            {sum}
            <span>{manual}</span>
          </span>
        }
      >
        <ProductTable lead={lead} first={data} />
      </Disclosure>
    </div>
  )
}

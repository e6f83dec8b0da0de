import { useI18n } from '../../i18n/I18n'
import type { Lead } from '../../lead/model/Lead'
import { productsQuery } from '../../lead/products/productsQuery'
import { Button } from '../../ui/controls/Button'
import { Section } from '../../ui/surfaces/Section'
import { useTextContext } from '../field/useTextContext'
import { usePartOfLead } from '../shared/usePartOfLead'
import { ProductTable } from './ProductTable'
import { productsText } from './productsText'

/**
 * A lead's products as a block of its own, for administrators who want the rows in sight: hidden unless they show it.
 * Nothing where there are none.
 */
export function ProductsBlock({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const context = useTextContext()
  const { data, isPending, onRetry } = usePartOfLead(productsQuery(lead))
  if (isPending || (data?.isUnread === false && data.total === 0)) return null
  return (
    <Section title={t('block.products')}>
      {data?.isUnread === false ? (
        <>
          <p>{productsText(context, lead, data)}</p>
          <ProductTable lead={lead} first={data} />
        </>
      ) : (
        <p>
          {t('products.unread')} <Button onClick={onRetry}>{t('app.tryAgain')}</Button>
        </p>
      )}
    </Section>
  )
}

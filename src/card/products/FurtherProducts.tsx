import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useI18n } from '../../i18n/I18n'
import type { ProductRow } from '../../lead/model/Products'
import { furtherProductsQuery } from '../../lead/products/productsQuery'
import { Button } from '../../ui/controls/Button'
import { Skeleton } from '../../ui/surfaces/Skeleton'

type FurtherProductsProps = {
  leadId: number
  /** How many rows come before. */
  start: number
  children: (rows: readonly ProductRow[]) => ReactNode
}

/** A further page of a lead's products. */
export function FurtherProducts({ leadId, start, children }: FurtherProductsProps) {
  const { t } = useI18n()
  const { data, isFetching, refetch } = useQuery(furtherProductsQuery(leadId, start))
  if (data?.isUnread === false) return children(data.rows)
  return (
    <li aria-busy={isFetching}>
      {isFetching ? (
        <Skeleton width="60%" />
      ) : (
        <>
          {t('products.unread')}{' '}
          <Button onClick={() => void refetch({ cancelRefetch: false })}>
            {t('app.tryAgain')}
          </Button>
        </>
      )}
    </li>
  )
}

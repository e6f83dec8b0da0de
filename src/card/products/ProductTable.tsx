import { useState } from 'react'
import { useI18n } from '../../i18n/I18n'
import type { Lead } from '../../lead/model/Lead'
import type { ProductRow, Products } from '../../lead/model/Products'
import { pageSize } from '../../rest/pageSize'
import { Button } from '../../ui/controls/Button'
import { useNewRows } from '../../ui/access/useNewRows'
import { useTextContext } from '../field/useTextContext'
import { FurtherProducts } from './FurtherProducts'
import { productRowTexts } from './productsText'
import styles from './ProductTable.module.css'

type ProductTableProps = {
  lead: Lead
  /** The first page. */
  first: Products
}

/** The rows of a lead's products; more than a page of them on a click. */
export function ProductTable({ lead, first }: ProductTableProps) {
  const { t } = useI18n()
  const [pages, setPages] = useState(1)
  const { box, expectMore } = useNewRows()
  const left = first.total - Math.max(first.rows.length, pages * pageSize)
  return (
    <div ref={box}>
      <ul className={styles.list}>
        <ProductRows lead={lead} rows={first.rows} />
        {Array.from({ length: pages - 1 }, (_page, index) => (
          <FurtherProducts key={index} leadId={lead.id} start={(index + 1) * pageSize}>
            {(rows) => <ProductRows lead={lead} rows={rows} />}
          </FurtherProducts>
        ))}
      </ul>
      {left > 0 && (
        <Button
          onClick={() => {
            expectMore()
            setPages(pages + 1)
          }}
        >
          {t('action.showAll', { count: Math.min(left, pageSize) })}
        </Button>
      )}
    </div>
  )
}

function ProductRows({ lead, rows }: { lead: Lead; rows: readonly ProductRow[] }) {
  const context = useTextContext()
  return rows.map((row) => {
    const { name, facts, sum } = productRowTexts(context, lead, row)
    return (
      <li key={row.id} className={styles.row}>
        <div className={styles.name}>
          <bdi>{name}</bdi>
          <div className={styles.facts}>
            {facts.map((fact) => (
              <bdi key={fact}>{fact}</bdi>
            ))}
          </div>
        </div>
        {sum !== null && <bdi className={styles.sum}>{sum}</bdi>}
      </li>
    )
  })
}

import { useI18n } from '../../i18n/I18n'
import type { Deal, Deals } from '../../lead/model/Deals'
import { elementTypes } from '../../lead/model/elementTypes'
import { moneyText } from '../field/moneyText'
import { MomentText } from '../field/MomentText'
import { useTextContext } from '../field/useTextContext'
import { elementName } from '../shared/element/elementName'
import { elementPath } from '../shared/element/elementPath'
import { PortalLink } from '../shared/element/PortalLink'
import { StageMark } from '../shared/StageMark'
import styles from './DealRow.module.css'
import { dealStage } from './dealStage'

/** A deal: its title, which opens it, its stage, its amount and when it was made. */
export function DealRow({ deal, stages }: { deal: Deal; stages: Deals['stages'] }) {
  const { t } = useI18n()
  const context = useTextContext()
  const { id, title, amount, currency, createdAt } = deal
  const { name, color } = dealStage(deal, stages, t)
  return (
    <li className={styles.deal}>
      <PortalLink path={elementPath(elementTypes.deal, id) ?? ''}>
        <bdi>{title ?? elementName(elementTypes.deal, id, t)}</bdi>
      </PortalLink>
      <div className={styles.facts}>
        {name !== null && <StageMark name={name} color={color} />}
        {amount !== null && <bdi>{moneyText(context, amount, currency)}</bdi>}
        {createdAt !== null && <MomentText moment={createdAt} />}
      </div>
    </li>
  )
}

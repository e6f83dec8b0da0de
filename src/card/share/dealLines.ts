import { formatMoment } from '../../format/time/moment'
import type { Deal, DealGroup } from '../../lead/model/Deals'
import { elementTypes } from '../../lead/model/elementTypes'
import { dealsText } from '../deals/dealsText'
import { dealStage } from '../deals/dealStage'
import { moneyText } from '../field/moneyText'
import { elementName } from '../shared/element/elementName'
import { labelledLine } from './labelledLine'
import type { SharedLead } from './SharedLead'

/** The deals made from a lead and those of its client: a line for each group, and one for each of its deals. */
export function dealLines(shared: SharedLead): string[] {
  const { deals, t } = shared
  if (!deals) return []
  const lines = (title: string, group: DealGroup): string[] =>
    group.total === 0
      ? []
      : [
          labelledLine(title, dealsText(shared, group)),
          ...group.deals.map((deal) => dealLine(shared, deal)),
        ]
  return [...lines(t('deals.ofLead'), deals.ofLead), ...lines(t('deals.ofClient'), deals.ofClient)]
}

function dealLine(shared: SharedLead, deal: Deal): string {
  const { t, locale, zone, now, deals } = shared
  const { id, title, amount, currency, createdAt } = deal
  const facts = [
    title ?? elementName(elementTypes.deal, id, t),
    dealStage(deal, deals?.stages ?? new Map(), t).name,
    amount === null ? null : moneyText(shared, amount, currency),
    createdAt === null ? null : formatMoment(createdAt, { locale, zone, now }).text,
  ]
  return facts.filter(Boolean).join(' · ')
}

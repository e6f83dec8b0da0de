import type { ReactNode } from 'react'
import { useI18n } from '../../i18n/I18n'
import { currentStage } from '../../lead/derive/currentStage'
import { type Lead } from '../../lead/model/Lead'
import type { LeadFieldName } from '../../lead/model/leadFields'
import { isOdd, valueOf } from '../../rest/Read'
import { useMedia } from '../../ui/hooks/useMedia'
import { Skeleton } from '../../ui/surfaces/Skeleton'
import { useCardData } from '../shared/CardData'
import { useCardLayout } from '../shared/CardLayout'
import { moneyText } from '../field/moneyText'
import { MomentText } from '../field/MomentText'
import { useTextContext } from '../field/useTextContext'
import { LaterLine } from '../shared/LaterLine'
import { StripItem, type StripItemLook } from './StripItem'

/**
 * The key facts of the lead, those that are known at once before those that load: amount, date, responsible person,
 * last contact, next activity. On a phone amount and next activity, the others folded.
 */
export function HeaderStrip({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const { createdAt } = lead
  const { directories } = useCardData()
  const isCall = useCardLayout() === 'call'
  const isPhone = useMedia('phone') && !isCall
  return (
    <>
      <dl className="shape-strip">
        <Fact lead={lead} name="amount" look="main">
          <Amount lead={lead} />
          {!isPhone && <LaterLine>{(parts) => <parts.ProductsLine lead={lead} />}</LaterLine>}
        </Fact>
        {/* Only when StagePath is not shown. */}
        {directories && !currentStage(lead, directories) && (
          <Fact lead={lead} name="stageId">
            <LaterLine>{(parts) => <parts.StageFact lead={lead} />}</LaterLine>
          </Fact>
        )}
        {!isPhone && (
          <>
            <Fact lead={lead} name="createdAt">
              {isOdd(createdAt) ? createdAt.odd : createdAt && <MomentText moment={createdAt} />}
            </Fact>
            <Fact lead={lead} name="responsibleId" look="person">
              <LaterLine placeholder={<Skeleton width={150} />}>
                {(parts) => <parts.Responsible lead={lead} />}
              </LaterLine>
            </Fact>
            <StripItem label={t('header.lastContact')}>
              <LaterLine placeholder={<Skeleton width={100} />}>
                {(parts) => <parts.LastContact lead={lead} />}
              </LaterLine>
            </StripItem>
          </>
        )}
        <StripItem label={t('block.nextStep')} look="line">
          <LaterLine placeholder={<Skeleton width={160} />}>
            {(parts) => <parts.NextStep lead={lead} />}
          </LaterLine>
        </StripItem>
      </dl>
      {isPhone && (
        <div className="shape-folded">
          <LaterLine>{(parts) => <parts.FoldedFacts lead={lead} />}</LaterLine>
        </div>
      )}
    </>
  )
}

// Not by LeadField, which knows every kind of value and loads later.
function Amount({ lead: { amount, currency } }: { lead: Lead }): ReactNode {
  const context = useTextContext()
  return isOdd(amount) ? amount.odd : amount && moneyText(context, amount, valueOf(currency))
}

type FactProps = {
  lead: Lead
  name: LeadFieldName
  look?: StripItemLook
  children: ReactNode
}

function Fact({ lead, name, look, children }: FactProps) {
  const { t } = useI18n()
  const { changed } = useCardData()
  if (lead[name] === null && name !== 'stageId') return null
  return (
    <StripItem look={look} label={t(`field.${name}`)} isChanged={changed.has(name)}>
      {children}
    </StripItem>
  )
}

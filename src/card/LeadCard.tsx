import { useMemo, useState } from 'react'
import { countryCodeOf } from '../format/countryOf'
import { useI18n } from '../i18n/I18n'
import { textOf, type Lead } from '../lead/Lead'
import { noWords } from '../lead/LeadWords'
import { useChanged } from '../lead/useChanged'
import { useFreshness } from '../lead/useFreshness'
import { Block, LaterBlock } from './Block'
import { CardDataContext } from './CardData'
import { later } from './later'
import { LaterLine } from './LaterLine'
import styles from './LeadCard.module.css'
import { LeadHeader } from './LeadHeader'
import { ReachBlock } from './ReachBlock'

const AboutBlock = later.component((parts) => parts.AboutBlock)
const AddressBlock = later.component((parts) => parts.AddressBlock)
const CardWords = later.component((parts) => parts.CardWords)
const ClientBlock = later.component((parts) => parts.ClientBlock)
const CommentsBlock = later.component((parts) => parts.CommentsBlock)
const NextStepBlock = later.component((parts) => parts.NextStepBlock)
const OriginBlock = later.component((parts) => parts.OriginBlock)
const PeopleBlock = later.component((parts) => parts.PeopleBlock)

type LeadCardProps = {
  lead: Lead
  isRefreshing: boolean
  onRefresh: () => void
}

/** A lead, in the order in which a sales person asks about it. */
export function LeadCard({ lead, isRefreshing, onRefresh }: LeadCardProps) {
  const { t } = useI18n()
  const [words, setWords] = useState(noWords)
  const { directories, relations, custom, isPending } = words
  const changed = useChanged(lead)
  useFreshness(lead)
  const country = countryCodeOf(textOf(lead.countryCode)) ?? countryCodeOf(textOf(lead.country))
  const zone = relations?.zone ?? undefined
  const data = useMemo(
    () => ({ directories, relations, custom, isPending, zone, country, changed }),
    [directories, relations, custom, isPending, zone, country, changed],
  )
  return (
    <CardDataContext value={data}>
      <div className={styles.card}>
        <Block title={t('block.stage')}>
          <LeadHeader lead={lead} isRefreshing={isRefreshing} onRefresh={onRefresh} />
        </Block>
        <div className={styles.columns}>
          <div className={styles.column}>
            <Block title={t('block.reach')}>
              <ReachBlock lead={lead} />
            </Block>
            <LaterBlock title={t('block.origin')}>
              <OriginBlock lead={lead} />
            </LaterBlock>
          </div>
          <div className={styles.column}>
            <LaterBlock title={t('block.nextStep')} rows={3}>
              <NextStepBlock lead={lead} />
            </LaterBlock>
            <LaterBlock title={t('block.client')}>
              <ClientBlock lead={lead} />
            </LaterBlock>
            <LaterBlock title={t('block.address')}>
              <AddressBlock lead={lead} />
            </LaterBlock>
            <LaterBlock title={t('block.comments')}>
              <CommentsBlock lead={lead} />
            </LaterBlock>
            <LaterBlock title={t('block.people')} rows={5}>
              <PeopleBlock lead={lead} />
            </LaterBlock>
          </div>
        </div>
        {/* Last, because what the portal calls these fields and where it puts them comes last. */}
        <LaterBlock title={t('block.about')} rows={4}>
          <AboutBlock lead={lead} />
        </LaterBlock>
        <LaterLine>
          <CardWords lead={lead} onRead={setWords} />
        </LaterLine>
      </div>
    </CardDataContext>
  )
}

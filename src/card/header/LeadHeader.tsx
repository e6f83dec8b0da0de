import { textOf, valueOf } from '../../rest/Read'
import { RefreshCw } from 'lucide-react'
import { initials } from '../../format/person/initials'
import { useI18n } from '../../i18n/I18n'
import type { Lead } from '../../lead/model/Lead'
import { leadPerson } from '../../lead/derive/leadPerson'
import { Avatar } from '../../ui/surfaces/Avatar'
import { Badge } from '../../ui/surfaces/Badge'
import { IconButton } from '../../ui/controls/Button'
import { Toolbar } from '../../ui/controls/Toolbar'
import { useMedia } from '../../ui/hooks/useMedia'
import { useCardData } from '../shared/CardData'
import { useCardLayout } from '../shared/CardLayout'
import { HeaderStrip } from './HeaderStrip'
import { LaterLine } from '../shared/LaterLine'
import styles from './LeadHeader.module.css'
import { StageHint } from '../stage/StageHint'
import { OpenInPortal } from './OpenInPortal'

type LeadHeaderProps = {
  lead: Lead
  isRefreshing: boolean
  onRefresh: () => void
  onSettings: () => void
}

/** The top of the card: title, person, toolbar, key facts and stages. */
export function LeadHeader(props: LeadHeaderProps) {
  const { lead, isRefreshing, onRefresh, onSettings } = props
  const { t, locale } = useI18n()
  const { relations } = useCardData()
  const isCall = useCardLayout() === 'call'
  const isPhone = useMedia('phone')
  // Initials without the honorific, so that they do not change when the directories load.
  const { name } = leadPerson(lead, undefined, relations, locale)
  return (
    <header className="shape-header">
      <div className="shape-top">
        {!isCall && (
          <Avatar
            initials={initials(name || textOf(lead.companyTitle) || '')}
            size={isPhone ? 36 : 52}
          />
        )}
        <HeaderTitle lead={lead} />
        {isPhone && !isCall && (
          <LaterLine placeholder={<div className="shape-call" />}>
            {(later) => <later.HeaderCall lead={lead} />}
          </LaterLine>
        )}
        <Toolbar label={t('lead.actions')}>
          <IconButton
            label={t('action.refresh')}
            icon={<RefreshCw size={18} className={isRefreshing ? styles.turning : undefined} />}
            onClick={onRefresh}
            aria-busy={isRefreshing}
            data-shortcut="refresh"
          />
          <span className={styles.tools}>
            <LaterLine>
              {(later) => <later.LeadTools lead={lead} onSettings={onSettings} />}
            </LaterLine>
          </span>
          <OpenInPortal leadId={lead.id} />
        </Toolbar>
      </div>
      {!isCall && <HeaderStrip lead={lead} />}
      <LaterLine placeholder={<div className="shape-stages" />}>
        {(later) => <later.StagePath lead={lead} />}
      </LaterLine>
      <StageHint lead={lead} />
    </header>
  )
}

/** The title of the lead, and who it is. */
function HeaderTitle({ lead }: { lead: Lead }) {
  const { t, locale } = useI18n()
  const { directories, relations, changed } = useCardData()
  const { name, position } = leadPerson(lead, directories, relations, locale)
  const company = textOf(lead.companyTitle)
  return (
    <div className="shape-who">
      <h1 className="shape-title" dir="auto" data-changed={changed.has('title') || undefined}>
        {textOf(lead.title) ?? t('lead.untitled', { id: lead.id })}
      </h1>
      <div className="shape-person">
        {name && (
          <strong className="shape-name" dir="auto">
            {name}
          </strong>
        )}
        {position && <span dir="auto">{position}</span>}
        {company && <span dir="auto">{company}</span>}
        {valueOf(lead.isReturning) === true && <Badge tone="violet">{t('lead.returning')}</Badge>}
      </div>
    </div>
  )
}

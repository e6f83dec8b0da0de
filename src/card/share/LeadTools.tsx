import { Check, ContactRound, Ellipsis, SquareArrowOutUpRight } from 'lucide-react'
import type { Lead } from '../../lead/Lead'
import { portalUrl } from '../../portal/actions'
import { useAnnounce } from '../../ui/Announcer'
import { Menu, type MenuItem } from '../../ui/Menu'
import { useMoment } from '../../ui/useMoment'
import { CopyButton } from '../CopyButton'
import { elementPath } from '../elementPath'
import { leadText } from './leadText'
import { leadVCard } from './leadVCard'
import { saveFile } from './saveFile'
import { useSharedLead } from './useSharedLead'

/** What can be taken away from a lead: the whole of it as a text, and its contacts as a file. */
export function LeadTools({ lead }: { lead: Lead }) {
  const shared = useSharedLead(lead)
  const announce = useAnnounce()
  const [isSaved, setIsSaved] = useMoment()
  const { t } = shared
  const path = elementPath(1, lead.id)
  const url = path === null ? null : portalUrl(path)
  const save = (): void => {
    const { name, text } = leadVCard(shared)
    saveFile(name, 'text/vcard', text)
    announce(t('action.contactSaved', { file: name }))
    setIsSaved()
  }
  const items: MenuItem[] = [
    {
      label: t('action.saveContact'),
      icon: <ContactRound size={18} aria-hidden />,
      onSelect: save,
    },
  ]
  if (url !== null) {
    const icon = <SquareArrowOutUpRight size={18} aria-hidden />
    items.push({ label: t('action.openInTab'), icon, href: url, newTab: true })
  }
  return (
    <>
      <CopyButton text={() => leadText(shared, url)} what={t('lead.asText')} />
      <Menu
        label={t('action.more')}
        icon={isSaved ? <Check size={18} /> : <Ellipsis size={18} />}
        items={items}
      />
    </>
  )
}

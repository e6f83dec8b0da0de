import {
  Check,
  ContactRound,
  Ellipsis,
  Keyboard,
  Printer,
  Settings2,
  SquareArrowOutUpRight,
} from 'lucide-react'
import { useState } from 'react'
import type { Translate } from '../../i18n/catalogs/messages'
import type { Lead } from '../../lead/model/Lead'
import { portalUrl } from '../../portal/commands/actions'
import { useAnnounce } from '../../ui/access/Announcer'
import { Menu, type MenuItem } from '../../ui/choices/Menu'
import { useMoment } from '../../ui/hooks/useMoment'
import { isUnsaved, useEditableSettings } from '../../settings/save/useEditableSettings'
import { personalSettings } from '../../settings/useSettings'
import { CopyButton } from '../shared/CopyButton'
import { leadPath } from '../shared/element/elementPath'
import { Shortcuts } from '../shortcuts/Shortcuts'
import { leadText } from './leadText'
import { leadVCard } from './leadVCard'
import { saveFile } from './saveFile'
import { useSharedLead } from './useSharedLead'

type LeadToolsProps = {
  lead: Lead
  /** Opens the settings. */
  onSettings: () => void
}

/** The toolbar's control to copy a lead as text, its menu of further actions, and the keyboard shortcuts of the card. */
export function LeadTools({ lead, onSettings }: LeadToolsProps) {
  const shared = useSharedLead(lead)
  const announce = useAnnounce()
  const [isSaved, setIsSaved] = useMoment()
  const [isHelpOpen, setIsHelpOpen] = useState(false)
  const {
    value: settings,
    save: saveSettings,
    state: saveState,
  } = useEditableSettings(personalSettings)
  // Local state, so that the switch also works when the portal cannot save the setting.
  const [areKeysOn, setAreKeysOn] = useState(settings.shortcuts)
  const { t } = shared
  const url = portalUrl(leadPath(lead.id))
  const save = (): void => {
    const { name, text } = leadVCard(shared)
    saveFile(name, 'text/vcard', text)
    announce(t('action.contactSaved', { file: name }))
    setIsSaved()
  }
  return (
    <>
      <CopyButton text={() => leadText(shared, url)} what={t('lead.asText')} shortcut="copy" />
      <Menu
        label={t('action.more')}
        icon={isSaved ? <Check size={18} /> : <Ellipsis size={18} />}
        items={menuItems({ t, url, onSave: save, onHelp: () => setIsHelpOpen(true), onSettings })}
      />
      <Shortcuts
        isOn={areKeysOn}
        onSwitch={(isOn) => {
          setAreKeysOn(isOn)
          saveSettings({ shortcuts: isOn })
        }}
        isHelpOpen={isHelpOpen}
        onHelp={setIsHelpOpen}
        isUnsaved={isUnsaved(saveState)}
      />
    </>
  )
}

type MenuActions = {
  t: Translate
  /** The address of the lead in the portal; null where it is not known. */
  url: string | null
  onSave: () => void
  onHelp: () => void
  onSettings: () => void
}

/** The entries of the menu of further actions. */
function menuItems({ t, url, onSave, onHelp, onSettings }: MenuActions): MenuItem[] {
  const items: MenuItem[] = [
    {
      label: t('action.saveContact'),
      icon: <ContactRound size={18} aria-hidden />,
      onSelect: onSave,
    },
    {
      label: t('action.print'),
      icon: <Printer size={18} aria-hidden />,
      // Prints the frame alone; the browser's own command prints the portal's page around it too.
      onSelect: () => window.print(),
    },
  ]
  if (url !== null) {
    const icon = <SquareArrowOutUpRight size={18} aria-hidden />
    items.push({ label: t('action.openInTab'), icon, href: url, newTab: true })
  }
  items.push(
    {
      label: t('shortcuts.title'),
      icon: <Keyboard size={18} aria-hidden />,
      onSelect: onHelp,
    },
    {
      label: t('settings.open'),
      icon: <Settings2 size={18} aria-hidden />,
      onSelect: onSettings,
    },
  )
  return items
}

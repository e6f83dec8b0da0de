import { useState } from 'react'
import { InstallScreen } from './install/InstallScreen'
import type { LeadFilter } from '../lead/list/leadFilter'
import { useLeadList } from '../lead/list/useLeadList'
import { closeLead, openLead, useOpenLead } from '../portal/openLead'
import { useSettled } from '../ui/hooks/useSettled'
import { LeadPicker } from './picker/LeadPicker'
import { LeadScreen } from './LeadScreen'
import { LeadSteps } from './picker/LeadSteps'
import { SettingsScreen } from './settings/SettingsScreen'

/** A search starts when nothing was typed for this many ms. */
const typingPause = 300

/** The app's own page: the list of leads, a lead opened from it, the installation and the settings. */
export function AppPage() {
  const openId = useOpenLead()
  const [filter, setFilter] = useState<LeadFilter>({ text: '', stage: null, responsible: null })
  const [view, setView] = useState<'leads' | 'placements' | 'settings'>('leads')
  const settledText = useSettled(filter.text, typingPause)
  const found = useLeadList({ ...filter, text: settledText })

  if (openId !== undefined) {
    return (
      <LeadScreen
        id={openId}
        wayBack={<LeadSteps id={openId} found={found} onClose={closeLead} />}
      />
    )
  }
  const showLeads = (): void => setView('leads')
  if (view === 'placements') return <InstallScreen onClose={showLeads} />
  if (view === 'settings') return <SettingsScreen onClose={showLeads} />
  return (
    <LeadPicker
      filter={filter}
      onFilter={setFilter}
      found={found}
      isBehind={settledText !== filter.text || found.list.isPlaceholderData}
      onPick={openLead}
      onSetUp={() => setView('placements')}
      onSettings={() => setView('settings')}
    />
  )
}

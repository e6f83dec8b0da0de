import { useRef, useState } from 'react'
import { adoptPortalQuery, closeLead, useOpenLead } from '../portal/openLead'
import { useConnection } from '../portal/useConnection'
import { useFocusBack } from '../ui/access/useFocusBack'
import { LaterInstall } from './LaterInstall'
import { LaterSettings } from './LaterSettings'
import { LeadScreen } from './LeadScreen'
import { LeadPicker } from './picker/LeadPicker'
import { LeadSteps } from './picker/step/LeadSteps'
import { LeftFailures } from './picker/LeftFailures'
import { useLeadList } from './picker/useLeadList'

/** The app's own page: the list of leads, a lead opened from it, the installation and the settings. */
export function AppPage() {
  const connection = useConnection()
  useState(() => connection.status === 'connected' && adoptPortalQuery(connection.frame))
  const openId = useOpenLead()
  const { onRefresh, ...list } = useLeadList(openId)
  const [screen, setScreen] = useState<'leads' | 'placements' | 'settings'>('leads')
  const setUpButton = useRef<HTMLButtonElement>(null)
  const settingsButton = useRef<HTMLButtonElement>(null)
  const [hasLeft, setHasLeft] = useState(false)
  useFocusBack(screen === 'placements', setUpButton)
  useFocusBack(screen === 'settings', settingsButton)
  if (openId !== undefined) {
    return (
      <LeadScreen
        id={openId}
        wayBack={
          <>
            <LeadSteps id={openId} queue={list.queue} onClose={closeLead} />
            <LeftFailures />
          </>
        }
      />
    )
  }
  const show = (next: 'placements' | 'settings') => (): void => {
    setHasLeft(true)
    setScreen(next)
  }
  const showLeads = (): void => setScreen('leads')
  if (screen === 'placements') return <LaterInstall onClose={showLeads} />
  if (screen === 'settings') return <LaterSettings onClose={showLeads} />
  return (
    <LeadPicker
      {...list}
      takesFocus={list.place === undefined && !hasLeft}
      tools={{
        onRefresh,
        setUpRef: setUpButton,
        settingsRef: settingsButton,
        onSetUp: show('placements'),
        onSettings: show('settings'),
      }}
    />
  )
}

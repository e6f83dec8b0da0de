import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useI18n } from '../i18n/I18n'
import { refreshLists } from '../lead/list/refreshLists'
import { readListView, writeListView } from '../lead/list/ListView'
import { freshRowKey } from '../lead/model/leadListKey'
import { useQueue } from '../lead/queue/useQueue'
import { readSearch } from '../lead/search/readSearch'
import {
  adoptPortalQuery,
  closeLead,
  replaceList,
  useListQuery,
  useOpenLead,
} from '../portal/openLead'
import { useConnection } from '../portal/useConnection'
import { useOneAtATime } from '../rest/useOneAtATime'
import { useFocusBack } from '../ui/access/useFocusBack'
import { useNow } from '../ui/hooks/useNow'
import { useSettled } from '../ui/hooks/useSettled'
import { LaterInstall } from './LaterInstall'
import { LaterSettings } from './LaterSettings'
import { LeadScreen } from './LeadScreen'
import { LeadPicker } from './picker/LeadPicker'
import { LeadSteps } from './picker/step/LeadSteps'
import { LeftFailures } from './picker/LeftFailures'
import type { ListPlace } from './picker/QueueList'

/** A search starts when nothing was typed for this many ms. */
const typingPause = 300

/** The app's own page: the list of leads, a lead opened from it, the installation and the settings. */
export function AppPage() {
  const { locale } = useI18n()
  const queryClient = useQueryClient()
  const connection = useConnection()
  useState(() => connection.status === 'connected' && adoptPortalQuery(connection.frame))
  const openId = useOpenLead()
  const view = readListView(useListQuery())
  const [text, setText] = useState('')
  const [screen, setScreen] = useState<'leads' | 'placements' | 'settings'>('leads')
  const setUpButton = useRef<HTMLButtonElement>(null)
  const settingsButton = useRef<HTMLButtonElement>(null)
  const [hasLeft, setHasLeft] = useState(false)
  useFocusBack(screen === 'placements', setUpButton)
  useFocusBack(screen === 'settings', settingsButton)
  const settledText = useSettled(text, typingPause)
  // A long list of results must not hold up what is being typed.
  const soughtText = useDeferredValue(settledText)
  const search = useMemo(() => readSearch(soughtText), [soughtText])
  const [worked, setWorked] = useState<readonly number[]>([])
  const queue = useQueue({ view, search, worked, now: useNow(), locale })
  const [place, setPlace] = useState<ListPlace>()
  const leaveAt = useCallback(
    (scroll: number) => setPlace((before) => before && { ...before, scroll }),
    [],
  )
  const [pagesBefore, setPagesBefore] = useState(0)
  const refresh = useOneAtATime(() => refreshLists(queryClient))

  // When a lead is left, its row is read again: what was done with it may take it out of the list.
  useEffect(() => {
    if (openId === undefined) return
    return () => {
      setWorked((before) => (before.includes(openId) ? before : [...before, openId]))
      void queryClient.invalidateQueries({ queryKey: freshRowKey(openId) })
    }
  }, [openId, queryClient])

  // The list begins where its last lead was left, which may be another one than was opened from it.
  if (openId !== undefined && openId !== place?.lead) {
    setPlace({ scroll: place?.scroll ?? 0, lead: openId })
  }
  if (openId !== undefined) {
    return (
      <LeadScreen
        id={openId}
        wayBack={
          <>
            <LeadSteps id={openId} queue={queue} onClose={closeLead} />
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
      text={text}
      onText={setText}
      view={view}
      onView={(next) => replaceList(writeListView(next))}
      search={search}
      queue={queue}
      isBehind={soughtText !== text || queue.query.isPlaceholderData}
      place={place}
      takesFocus={place === undefined && !hasLeft}
      onLeave={leaveAt}
      pagesBefore={pagesBefore}
      tools={{
        onRefresh: () => {
          setWorked([])
          setPagesBefore((before) => Math.max(before, queue.query.data?.pages.length ?? 0))
          refresh()
        },
        setUpRef: setUpButton,
        settingsRef: settingsButton,
        onSetUp: show('placements'),
        onSettings: show('settings'),
      }}
    />
  )
}

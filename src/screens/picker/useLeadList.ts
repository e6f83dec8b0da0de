import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useI18n } from '../../i18n/I18n'
import { readListView, writeListView } from '../../lead/list/ListView'
import { refreshLists } from '../../lead/list/refreshLists'
import { freshRowKey } from '../../lead/model/leadListKey'
import { useQueue } from '../../lead/queue/useQueue'
import { readSearch } from '../../lead/search/readSearch'
import { replaceList, useListQuery } from '../../portal/openLead'
import { useOneAtATime } from '../../rest/useOneAtATime'
import { useNow } from '../../ui/hooks/useNow'
import { useSettled } from '../../ui/hooks/useSettled'
import type { LeadPickerProps } from './LeadPicker'
import type { ListPlace } from './focus/useListReturn'

/** A search starts when nothing was typed for this many ms. */
const typingPause = 300

/** The list of leads as it is while a lead is opened from it: what is sought, found and done, and where it was left. */
export type LeadList = Omit<LeadPickerProps, 'takesFocus' | 'tools'> & {
  /** Reads the list anew, as many pages of it as there were. */
  onRefresh: () => void
}

/**
 * Keeps the list of leads over the openings of its leads.
 *
 * @param openId the lead that is open; undefined while the list is shown
 */
export function useLeadList(openId: number | undefined): LeadList {
  const { locale } = useI18n()
  const queryClient = useQueryClient()
  const view = readListView(useListQuery())
  const [text, setText] = useState('')
  const settledText = useSettled(text, typingPause)
  // A long list of results must not hold up what is being typed.
  const soughtText = useDeferredValue(settledText)
  const search = useMemo(() => readSearch(soughtText), [soughtText])
  const { worked, forgetWorked } = useWorkedLeads(openId)
  const queue = useQueue({ view, search, worked, now: useNow(), locale })
  const { place, leaveAt } = useListPlace(openId)
  const [pagesBefore, setPagesBefore] = useState(0)
  const refresh = useOneAtATime(() => refreshLists(queryClient))
  return {
    text,
    onText: setText,
    view,
    onView: (next) => replaceList(writeListView(next)),
    search,
    queue,
    isBehind: soughtText !== text || queue.query.isPlaceholderData,
    place,
    onLeave: leaveAt,
    pagesBefore,
    onRefresh: () => {
      forgetWorked()
      setPagesBefore((before) => Math.max(before, queue.query.data?.pages.length ?? 0))
      refresh()
    },
  }
}

/** The leads that were opened from the list since it was read: their rows are read again when they are left. */
function useWorkedLeads(openId: number | undefined): {
  worked: readonly number[]
  forgetWorked: () => void
} {
  const queryClient = useQueryClient()
  const [worked, setWorked] = useState<readonly number[]>([])
  // What was done with the lead may take it out of the list.
  useEffect(() => {
    if (openId === undefined) return
    return () => {
      setWorked((before) => (before.includes(openId) ? before : [...before, openId]))
      void queryClient.invalidateQueries({ queryKey: freshRowKey(openId) })
    }
  }, [openId, queryClient])
  return { worked, forgetWorked: () => setWorked([]) }
}

/** Where the list begins: where its last lead was left, which may be another one than was opened from it. */
function useListPlace(openId: number | undefined): {
  place: ListPlace | undefined
  leaveAt: (scroll: number) => void
} {
  const [place, setPlace] = useState<ListPlace>()
  const leaveAt = useCallback(
    (scroll: number) => setPlace((before) => before && { ...before, scroll }),
    [],
  )
  if (openId !== undefined && openId !== place?.lead) {
    setPlace({ scroll: place?.scroll ?? 0, lead: openId })
  }
  return { place, leaveAt }
}

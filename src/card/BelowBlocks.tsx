import { useMemo, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { dealsQuery } from '../lead/deals/dealsQuery'
import type { Lead } from '../lead/model/Lead'
import type { BlockName } from '../settings/blockColumns'
import { blocksIn } from '../settings/blocksIn'
import { useSharedSettings } from '../settings/useSettings'
import { AboutSectionCard } from './about/AboutSectionCard'
import { useAbout } from './about/useAbout'
import { Block } from './Block'
import { Foldable } from './Foldable'
import { usePartOfLead } from './shared/usePartOfLead'
import { useSurroundings } from './shared/useSurroundings'
import { usePlaces, type ColumnEnds } from './usePlaces'

type BelowBlocksProps = {
  lead: Lead
  /** Draws a block of the card. */
  renderBlock: (name: BlockName) => ReactNode
  /** Undefined where there is one column only. */
  ends: ColumnEnds | undefined
}

type Placed = { key: string; content: ReactNode }

/** The blocks that load last: they fill up the columns as far as these end at different heights; see usePlaces. */
export function BelowBlocks({ lead, renderBlock, ends }: BelowBlocksProps) {
  const { blocks } = useSharedSettings()
  const sections = useAbout(lead)
  const names = useMemo(() => blocksIn('below', blocks), [blocks])
  const areDealsPending = usePartOfLead(dealsQuery(lead), names.includes('deals')).isPending
  const areStepsPending = useSurroundings(lead).isPending
  const growing = Number(areStepsPending) + Number(areDealsPending)
  const isReady = growing === 0

  const about = sections.map((section): Placed => ({
    key: section.key,
    content: (
      <Block title={section.title}>
        <Foldable name={section.fold}>
          <AboutSectionCard section={section} />
        </Foldable>
      </Block>
    ),
  }))
  const parts = names.flatMap((name): Placed | Placed[] =>
    name === 'about' ? about : { key: name, content: renderBlock(name) },
  )
  const places = usePlaces(
    parts.map(({ key }) => key),
    ends,
    isReady,
  )
  return parts.map(({ key, content }) => {
    // Under the columns while these still grow.
    const place = isReady ? places.get(key) : 'across'
    if (place === undefined) return null
    if (place === 'across' || !ends) {
      // A new key whenever the columns grow: drawn anew below them, instead of being pushed there.
      return <Across key={`${key} ${growing}`}>{content}</Across>
    }
    return createPortal(content, ends[place], key)
  })
}

function Across({ children }: { children: ReactNode }): ReactNode {
  return children
}

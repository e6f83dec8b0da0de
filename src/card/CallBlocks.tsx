import { useMemo, useState, type FunctionComponent, type ReactNode } from 'react'
import type { Lead } from '../lead/model/Lead'
import { columns, type BlockName } from '../settings/blockColumns'
import { blocksIn } from '../settings/blocksIn'
import { useSharedSettings } from '../settings/useSettings'
import { FoldContext } from '../ui/surfaces/FoldContext'
import { HeaderStrip } from './header/HeaderStrip'
import { OwnerLine } from './owner/OwnerLine'

/** What one needs while talking. */
const whileTalking: readonly BlockName[] = ['nextStep', 'history', 'comments']

type CallBlocksProps = {
  lead: Lead
  /** Draws blocks of the card, each in a fold. */
  renderBlocks: (
    names: readonly BlockName[],
    Fold: FunctionComponent<{ children: ReactNode }>,
  ) => ReactNode
}

/** The blocks in the window of a call: what one needs while talking, the key facts, and the rest folded. */
export function CallBlocks({ lead, renderBlocks }: CallBlocksProps) {
  const { blocks } = useSharedSettings()
  const shown = columns.flatMap((column) => blocksIn(column, blocks))
  const first = whileTalking.filter((name) => shown.includes(name))
  const rest = shown.filter((name) => !first.includes(name))
  return (
    <>
      {renderBlocks(first, OpenInCall)}
      <div className="shape-block">
        <HeaderStrip lead={lead} />
        <OwnerLine lead={lead} />
      </div>
      {renderBlocks(rest, FoldedInCall)}
    </>
  )
}

/** Leaves a block that is needed while talking open, whatever the person has folded in the tab. */
function OpenInCall({ children }: { children: ReactNode }): ReactNode {
  return children
}

/** Folds a block that is not needed while talking, until it is opened; nothing of it is saved. */
function FoldedInCall({ children }: { children: ReactNode }) {
  const [isFolded, setIsFolded] = useState(true)
  const fold = useMemo(
    () => ({ isFolded, note: undefined, onToggle: () => setIsFolded(!isFolded) }),
    [isFolded],
  )
  return <FoldContext value={fold}>{children}</FoldContext>
}

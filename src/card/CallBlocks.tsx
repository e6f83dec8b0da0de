import type { Lead } from '../lead/model/Lead'
import { columns, type BlockName } from '../settings/blockColumns'
import { useSharedSettings } from '../settings/useSettings'
import type { Arrival } from '../ui/hooks/laterChunk'
import { Blocks } from './Blocks'
import { blocksIn } from './blocks'
import { FoldedInCall } from './FoldedInCall'
import { HeaderStrip } from './header/HeaderStrip'
import type { LaterParts } from './later'
import { OwnerLine } from './owner/OwnerLine'
import { OpenInCall } from './OpenInCall'

/** What one needs while talking. */
const whileTalking: readonly BlockName[] = ['nextStep', 'history', 'comments']

type CallBlocksProps = { lead: Lead; arrival: Arrival<LaterParts> }

/** The blocks in the window of a call: what one needs while talking, the key facts, and the rest folded. */
export function CallBlocks({ lead, arrival }: CallBlocksProps) {
  const { blocks } = useSharedSettings()
  const shown = columns.flatMap((column) => blocksIn(column, blocks))
  const first = whileTalking.filter((name) => shown.includes(name))
  const rest = shown.filter((name) => !first.includes(name))
  return (
    <>
      <Blocks names={first} lead={lead} arrival={arrival} Fold={OpenInCall} />
      <div className="shape-block">
        <HeaderStrip lead={lead} />
        <OwnerLine lead={lead} />
      </div>
      <Blocks names={rest} lead={lead} arrival={arrival} Fold={FoldedInCall} />
    </>
  )
}

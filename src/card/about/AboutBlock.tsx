import { use } from 'react'
import type { Lead } from '../../lead/model/Lead'
import { usePrinting } from '../../ui/hooks/usePrinting'
import { FoldContext } from '../../ui/surfaces/FoldContext'
import { AboutSectionCard } from './AboutSectionCard'
import { useAbout } from './useAbout'

/** All sections of fields as one block, which the first title folds. */
export function AboutBlock({ lead }: { lead: Lead }) {
  const [first, ...rest] = useAbout(lead)
  const isPrinting = usePrinting()
  const isFolded = use(FoldContext)?.isFolded === true && !isPrinting
  if (!first) return null
  return (
    <>
      <AboutSectionCard section={first} />
      {!isFolded && (
        <FoldContext value={null}>
          {rest.map((section) => (
            <AboutSectionCard key={section.key} section={section} />
          ))}
        </FoldContext>
      )}
    </>
  )
}

import { useI18n } from '../i18n/I18n'
import type { Lead } from '../lead/Lead'
import type { BlockPlace } from '../settings/blockPlaces'
import { useSharedSettings } from '../settings/useSettings'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { Section } from '../ui/Section'
import { blockParts, blocksIn } from './blocks'
import { Foldable } from './Foldable'

/**
 * The blocks of one place of the card, one under the other. One that fails while drawing says so in its own
 * place and takes no other down.
 */
export function BlockList({ place, lead }: { place: BlockPlace; lead: Lead }) {
  const { t } = useI18n()
  const { blocks } = useSharedSettings().value
  return blocksIn(place, blocks).map((name) => {
    const Block = blockParts[name]
    const failure = (
      <Section title={t(`block.${name}`)}>
        <p>{t('lead.blockFailed')}</p>
      </Section>
    )
    return (
      <ErrorBoundary key={name} fallback={failure}>
        <Foldable name={name}>
          <Block lead={lead} />
        </Foldable>
      </ErrorBoundary>
    )
  })
}

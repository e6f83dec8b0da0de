import { textOf } from '../../rest/Read'
import { useI18n } from '../../i18n/I18n'
import type { Lead } from '../../lead/model/Lead'
import { Section } from '../../ui/surfaces/Section'
import { MarkedText } from '../markup/MarkedText'
import { useCardData } from '../shared/CardData'

/** The lead's own comment. */
export function CommentsBlock({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const { changed } = useCardData()
  const comments = textOf(lead.comments)
  if (comments === null) return null
  return (
    <Section title={t('block.comments')}>
      <MarkedText markup={comments} isChanged={changed.has('comments')} />
    </Section>
  )
}

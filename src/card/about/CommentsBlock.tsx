import { textOf } from '../../rest/Read'
import { useCallback, useState } from 'react'
import { markupText } from '../../format/markup/markupText'
import { useI18n } from '../../i18n/I18n'
import type { Lead } from '../../lead/model/Lead'
import { Button } from '../../ui/controls/Button'
import { laterChunk } from '../../ui/hooks/laterChunk'
import { Section } from '../../ui/surfaces/Section'
import { useCardData } from '../shared/CardData'
import styles from './CommentsBlock.module.css'

// Contains the sanitiser: loaded only for comments with markup.
const richText = laterChunk(() => import('./RichText'))

/** Matches tags, entities, URLs and e-mail addresses. */
const markupOrAddress = /[<&[@]|\p{L}\.\p{L}|:\/\//u

/** Longer comments, in characters, are folded. */
const longComment = 1_500

/** The lead's comments: plain text, HTML or BBCode, since the portal stores all three. */
export function CommentsBlock({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const { changed } = useCardData()
  const [open, setOpen] = useState(false)
  const fileName = useCallback((id: string) => t('lead.file', { id }), [t])
  const comments = textOf(lead.comments)
  if (comments === null) return null
  const isFolded = !open && comments.length > longComment
  const hasMarkup = markupOrAddress.test(comments)
  return (
    <Section title={t('block.comments')}>
      <div
        className={isFolded ? styles.folded : styles.comments}
        dir="auto"
        // User content: the browser may translate it, since React never updates single text nodes in here.
        translate="yes"
        data-changed={changed.has('comments') || undefined}
      >
        {hasMarkup ? <MarkedUp markup={comments} fileName={fileName} /> : comments}
      </div>
      {isFolded && <Button onClick={() => setOpen(true)}>{t('action.showMore')}</Button>}
    </Section>
  )
}

type MarkedUpProps = { markup: string; fileName: (id: string) => string }

/** Plain text while the sanitiser is loading or when it failed to load. */
function MarkedUp({ markup, fileName }: MarkedUpProps) {
  const arrival = richText.useArrival()
  if (typeof arrival === 'string') return <div>{markupText(markup, fileName)}</div>
  return <arrival.module.RichText markup={markup} fileName={fileName} />
}

import { textOf } from '../../rest/Read'
import { lazy, Suspense, useCallback, useState } from 'react'
import { markupText } from '../../format/markup/markupText'
import { useI18n } from '../../i18n/I18n'
import type { Lead } from '../../lead/model/Lead'
import { Button } from '../../ui/controls/Button'
import { Section } from '../../ui/surfaces/Section'
import { useCardData } from '../shared/CardData'
import styles from './CommentsBlock.module.css'

// The sanitiser is only worth loading where there is markup to sanitise.
const RichText = lazy(async () => ({ default: (await import('./RichText')).RichText }))

/** Tags, entities, addresses of pages and e-mail. */
const markupOrAddress = /[<&[@]|\p{L}\.\p{L}|:\/\//u

/** From how many characters on a comment is folded. */
const longComment = 1_500

/** The free text about the lead: plain, HTML or BBCode, as the portal keeps all three. */
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
        data-changed={changed.has('comments') || undefined}
      >
        {hasMarkup ? (
          <Suspense fallback={markupText(comments, fileName)}>
            <RichText markup={comments} fileName={fileName} />
          </Suspense>
        ) : (
          comments
        )}
      </div>
      {isFolded && <Button onClick={() => setOpen(true)}>{t('action.showMore')}</Button>}
    </Section>
  )
}

import { useMemo, useRef, useState } from 'react'
import { markupText } from '../../format/markup/markupText'
import { useI18n } from '../../i18n/I18n'
import { Button } from '../../ui/controls/Button'
import { focusOn } from '../../ui/access/focusOn'
import { laterChunk } from '../../ui/hooks/laterChunk'
import { Muted } from '../../ui/surfaces/Muted'
import { useCardData } from '../shared/CardData'
import { markupWords } from '../shared/markupWords'
import styles from './MarkedText.module.css'

// Contains the sanitiser: loaded only for texts with markup.
const richText = laterChunk(() => import('./RichText'))

/** Matches tags, entities, codes of emoji, URLs and e-mail addresses. */
const markupOrAddress = /[<&[@]|\p{L}\.\p{L}|:\/\/|:f0/iu

/** Longer texts, in characters, are folded. */
const longText = 1_500

type MarkedTextProps = {
  /** Plain text, HTML or BBCode, since the portal stores all three. */
  markup: string
  /** Whether the last refresh changed it. */
  isChanged?: boolean
}

/** A text that somebody wrote in the portal, with its markup; a long one is folded. */
export function MarkedText({ markup, isChanged = false }: MarkedTextProps) {
  const { t } = useI18n()
  const [open, setOpen] = useState(false)
  const text = useRef<HTMLDivElement>(null)
  const isFolded = !open && markup.length > longText
  return (
    <>
      <div
        ref={text}
        className={isFolded ? styles.folded : styles.whole}
        dir="auto"
        // User content: the browser may translate it, since React never updates single text nodes in here.
        translate="yes"
        data-changed={isChanged || undefined}
      >
        {markupOrAddress.test(markup) ? <Rich markup={markup} /> : markup}
      </div>
      {isFolded && (
        <Button
          onClick={() => {
            if (text.current) focusOn(text.current)
            setOpen(true)
          }}
        >
          {t('action.showMore')}
        </Button>
      )}
    </>
  )
}

/** Plain text while the sanitiser is loading, and when it could not be loaded, which is said then. */
function Rich({ markup }: { markup: string }) {
  const { t, locale } = useI18n()
  const { zone } = useCardData()
  const words = useMemo(() => markupWords({ t, locale, zone }), [t, locale, zone])
  const arrival = richText.useArrival()
  if (typeof arrival === 'object') {
    return <arrival.module.RichText markup={markup} words={words} />
  }
  return (
    <>
      <div>{markupText(markup, words)}</div>
      {arrival === 'failed' && (
        <p translate="no">
          <Muted>{t('lead.withoutFormat')}</Muted>{' '}
          <Button onClick={richText.retry}>{t('app.tryAgain')}</Button>
        </p>
      )}
    </>
  )
}

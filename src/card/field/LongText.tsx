import { useState } from 'react'
import { useI18n } from '../../i18n/I18n'
import { Button } from '../../ui/controls/Button'
import { oneLine } from '../../format/text/visible'

/** From how many characters on a text is folded, and how many of it are shown then. */
const longText = 400
const shown = 300

/** A text in full if it is short; the beginning of a long one, and the rest on demand. */
export function LongText({ text }: { text: string }) {
  const { t } = useI18n()
  const [open, setOpen] = useState(false)
  // Typed by somebody: a browser may translate it.
  if (open || text.length <= longText) return <span translate="yes">{text}</span>
  return (
    <>
      <span translate="yes">{oneLine(text, shown)}</span>{' '}
      <Button onClick={() => setOpen(true)}>{t('action.showMore')}</Button>
    </>
  )
}

import { useState } from 'react'
import { useI18n } from '../../i18n/I18n'
import { Button } from '../../ui/controls/Button'
import { usePrinting } from '../../ui/hooks/usePrinting'
import { oneLine } from '../../format/text/oneLine'

/** Texts of more characters than this are folded to `shown` characters. */
const longText = 400
const shown = 300

/** A text; a long one is cut, with a button to show the rest. */
export function LongText({ text }: { text: string }) {
  const { t } = useI18n()
  const [open, setOpen] = useState(false)
  // User content, so that the browser may translate it; the rest of the app opts out.
  const isPrinting = usePrinting()
  if (open || isPrinting || text.length <= longText) return <span translate="yes">{text}</span>
  return (
    <>
      <span translate="yes">{oneLine(text, shown)}</span>{' '}
      <Button onClick={() => setOpen(true)}>{t('action.showMore')}</Button>
    </>
  )
}

import { useState } from 'react'
import { useI18n } from '../i18n/I18n'
import type { RestError } from '../rest/failure/RestError'
import { useAnnouncedAct } from '../ui/access/useAnnouncedAct'
import { Button } from '../ui/controls/Button'
import { copyText } from '../ui/hooks/copyText'
import { failureReport } from './failureReport'

/** Copies what the support needs to know of a failed request; shows it where it cannot be copied. */
export function CopyReport({ error }: { error: RestError }) {
  const { t } = useI18n()
  const [isCopied, setIsCopied] = useState<boolean>()
  const [report] = useState(() => failureReport(error, new Date()))
  const run = useAnnouncedAct()
  const copy = async (): Promise<void> => {
    const words = { done: t('action.copied'), failed: t('action.copyFailed') }
    setIsCopied(await run(() => copyText(report), words))
  }
  return (
    <>
      <Button onClick={() => void copy()}>{t('action.copy', { what: t('fail.report') })}</Button>
      {isCopied === true && <span>{t('action.copied')}</span>}
      {isCopied === false && <pre dir="ltr">{report}</pre>}
    </>
  )
}

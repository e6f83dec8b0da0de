import { useState } from 'react'
import { useI18n } from '../i18n/I18n'
import type { RestError } from '../rest/failure/RestError'
import { Button } from '../ui/controls/Button'
import { copyText } from '../ui/hooks/copyText'
import { failureReport } from './failureReport'

/** Copies what the support needs to know of a failed request; shows it where it cannot be copied. */
export function CopyReport({ error }: { error: RestError }) {
  const { t } = useI18n()
  const [isCopied, setIsCopied] = useState<boolean>()
  const [report] = useState(() => failureReport(error, new Date()))
  const copy = async (): Promise<void> => setIsCopied(await copyText(report))
  return (
    <>
      <Button onClick={() => void copy()}>{t('action.copy', { what: t('fail.report') })}</Button>
      <span role="status">{isCopied === true && t('action.copied')}</span>
      {isCopied === false && <pre dir="ltr">{report}</pre>}
    </>
  )
}

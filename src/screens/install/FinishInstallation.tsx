import { useEffect, useState } from 'react'
import { useI18n } from '../../i18n/I18n'
import { finishInstallation, isFinishRefused } from '../../portal/installation'
import { useConnection } from '../../portal/useConnection'
import { Button } from '../../ui/controls/Button'
import { Told } from '../../ui/messages/Told'
import { reloadFrame } from '../../ui/hooks/reloadFrame'

/** After this many ms without a reload of the portal's page, the screen offers to reload the frame. */
const reloadLimit = 10_000

/**
 * The last step of an installation. The portal gives no answer but the reload of its page, so the command is sent
 * once per click and never repeated automatically.
 */
export function FinishInstallation({ isComplete }: { isComplete: boolean }) {
  const { t } = useI18n()
  const connection = useConnection()
  const isRefused = connection.status === 'connected' && isFinishRefused(connection.frame)
  const [stage, setStage] = useState<'ready' | 'asked' | 'late'>('ready')

  useEffect(() => {
    if (stage !== 'asked') return
    const timer = setTimeout(() => setStage('late'), reloadLimit)
    return () => clearTimeout(timer)
  }, [stage])

  const finish = (): void => {
    setStage('asked')
    finishInstallation().catch(() => setStage('late'))
  }
  return (
    <>
      {stage === 'late' ? (
        <Button look="primary" onClick={reloadFrame}>
          {t('app.reload')}
        </Button>
      ) : (
        <Button
          look={isComplete ? 'primary' : 'plain'}
          disabled={stage === 'asked'}
          onClick={finish}
        >
          {t(isComplete ? 'install.finish' : 'install.finishAnyway')}
        </Button>
      )}
      <Told>
        {stage === 'ready' && isRefused && t('install.notFinished')}
        {stage === 'asked' && t('install.finishing')}
        {stage === 'late' && t('install.late')}
      </Told>
    </>
  )
}

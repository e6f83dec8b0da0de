import { useI18n } from '../../../i18n/I18n'
import { Told } from '../../../ui/messages/Told'
import { CopyButton } from '../../shared/CopyButton'

/** The reason that a person typed and the portal does not have, to be copied before the page is left. */
export function UnsavedReason({ reason }: { reason: string }) {
  const { t } = useI18n()
  return (
    <>
      <Told className="shape-alert">{t('stage.reasonNotKept', { reason })}</Told>
      <CopyButton text={reason} what={t('field.stageDescription')} />
    </>
  )
}

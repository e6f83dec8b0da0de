import { useQueryClient } from '@tanstack/react-query'
import { useI18n } from '../../i18n/I18n'
import { leadQuery } from '../../lead/fetch/leadQuery'
import { useLeftFailures } from '../../lead/write/leftFailures'
import { leadHref } from '../../portal/openLead'
import { textOf } from '../../rest/Read'
import { ButtonLink } from '../../ui/controls/Button'
import { Notice } from '../../ui/messages/Notice'

/** Names the leads to which a write has failed after the person went on, and leads back to them, where the reason is. */
export function LeftFailures() {
  const { t } = useI18n()
  const queryClient = useQueryClient()
  return useLeftFailures().map((id) => {
    const lead = queryClient.getQueryData(leadQuery(id).queryKey)
    const title = (lead && textOf(lead.title)) ?? t('lead.untitled', { id })
    return (
      <Notice
        key={id}
        action={<ButtonLink href={leadHref(id)}>{t('picker.openId', { id })}</ButtonLink>}
      >
        {t('picker.unconfirmed', { lead: title })}
      </Notice>
    )
  })
}

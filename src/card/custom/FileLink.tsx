import { useI18n } from '../../i18n/I18n'
import { portalUrl } from '../../portal/commands/actions'
import { ExternalLink } from '../../ui/controls/ExternalLink'

/** A file by its id, since REST returns no name. Opens in a new tab, where the portal's session cookie is sent. */
export function FileLink({ id, path }: { id: string; path: string | null }) {
  const { t } = useI18n()
  const url = path === null ? null : portalUrl(path)
  const name = t('lead.file', { id })
  return url === null ? name : <ExternalLink href={url}>{name}</ExternalLink>
}

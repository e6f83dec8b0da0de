import { useI18n } from '../../../i18n/I18n'
import { Muted } from '../../../ui/surfaces/Muted'
import { useCardData } from '../CardData'
import { PortalLink } from '../element/PortalLink'

/** The name of a portal user, with a link to the profile. */
export function PersonName({ id }: { id: number }) {
  const { t } = useI18n()
  const person = useCardData().relations?.people.get(id)
  return (
    <>
      <PortalLink path={`/company/personal/user/${id}/`}>
        <bdi>{person?.name ?? t('lead.user', { id })}</bdi>
      </PortalLink>
      {person?.isDismissed === true && (
        <>
          {' '}
          <Muted>{t('person.dismissed')}</Muted>
        </>
      )}
    </>
  )
}

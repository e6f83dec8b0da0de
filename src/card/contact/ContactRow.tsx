import type { ContactAction, ContactType } from '../../format/contact/ContactAction'
import { Globe, Mail, MessageCircle, MessagesSquare, Phone, Printer } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { phoneChats } from '../../format/contact/phoneChats'
import { countryName } from '../../format/person/countryName'
import { useI18n } from '../../i18n/I18n'
import type { Multifield } from '../../lead/model/Lead'
import { ExternalLink } from '../../ui/controls/ExternalLink'
import { useMedia } from '../../ui/hooks/useMedia'
import { ContactActions } from './ContactActions'
import styles from './ContactRow.module.css'
import { useCardLayout } from '../shared/CardLayout'
import { LaterLine } from '../shared/LaterLine'
import { CopyButton } from '../shared/CopyButton'
import { useContactReading } from './useContactReading'
import { numberWith, usePhoneFormat } from './usePhoneFormat'

type ContactRowProps = {
  type: ContactType
  contact: Multifield
  /** Shows the call button as the card's primary action. */
  isFirst?: boolean
  /** Whether so many rows follow that a link to skip them is needed. */
  isFollowed?: boolean
}

/** One phone, e-mail, site or messenger with its actions. */
export const ContactRow = memo(function ContactRow({
  type,
  contact,
  isFirst = false,
  isFollowed = false,
}: ContactRowProps) {
  const { t, locale } = useI18n()
  const { kind, value } = contact
  const isNumber = type === 'phone' || (type === 'messenger' && value.includes('+'))
  const format = usePhoneFormat(isNumber)
  const { readContact } = useContactReading()
  const { action, name: typed, kind: caption } = readContact(type, contact, t, numberWith(format))
  const phone = type === 'phone' ? format?.(value) : null
  const label = phone?.international ?? typed
  // An assumed country is only named once, by LocalTime.
  const country = phone?.isCertain && phone.country ? countryName(phone.country, locale) : null
  // Two buttons leave a phone's screen enough room for the number.
  const isPhone = useMedia('phone')
  const isInMenu = isPhone && action.way === 'phone' && phoneChats(action.number).length > 0
  return (
    <li className="shape-contact">
      <span className={`shape-contact-icon ${styles.icon ?? ''}`} aria-hidden>
        <ContactIcon type={type} kind={kind} way={action.way} />
      </span>
      <span className="shape-contact-text">
        <span
          className="shape-contact-value"
          data-type={type}
          title={label === typed ? undefined : t('reach.typed', { number: typed })}
        >
          <ContactValue action={action} label={label} />
        </span>
        {(caption !== null || type === 'phone') && (
          <span className={`shape-contact-captions ${styles.captions ?? ''}`} data-type={type}>
            {caption !== null && <span className={styles.kind}>{caption}</span>}
            {country !== null && (
              <span className={styles.country} title={country}>
                {country}
              </span>
            )}
          </span>
        )}
      </span>
      <span className="shape-contact-actions">
        <ContactActions
          action={action}
          label={label}
          kind={caption}
          isFirst={isFirst}
          copied={isInMenu ? value : undefined}
        />
        {action.way !== 'openChannel' && !isInMenu && <CopyButton text={value} what={label} />}
        {isFollowed && <LaterLine>{(lines) => <lines.SkipContacts />}</LaterLine>}
      </span>
    </li>
  )
})

function ContactValue({ action, label }: { action: ContactAction; label: string }): ReactNode {
  const { t } = useI18n()
  const layout = useCardLayout()
  switch (action.way) {
    case 'phone':
      // A link would call in the middle of a call.
      if (layout === 'call') return <bdi>{label}</bdi>
      return (
        <a href={action.href}>
          <bdi>{label}</bdi>
        </a>
      )
    case 'email':
      return (
        <a href={action.href} title={t('action.write', { address: label })}>
          <bdi>{label}</bdi>
        </a>
      )
    case 'app':
      return (
        <a href={action.href} title={t('action.open', { what: label })}>
          <bdi>{label}</bdi>
        </a>
      )
    case 'link':
      return (
        <ExternalLink href={action.href} title={t('action.open', { what: label })}>
          <bdi>{label}</bdi>
        </ExternalLink>
      )
    case 'openChannel':
    case 'portalChat':
    case 'text':
      return <bdi>{label}</bdi>
  }
}

type ContactIconProps = { type: ContactType; kind: string; way: ContactAction['way'] }

function ContactIcon({ type, kind, way }: ContactIconProps): ReactNode {
  if (way === 'openChannel') return <MessagesSquare size={18} />
  switch (type) {
    case 'phone':
      return kind === 'FAX' ? <Printer size={18} /> : <Phone size={18} />
    case 'email':
      return <Mail size={18} />
    case 'site':
      return <Globe size={18} />
    case 'messenger':
      // One icon for all: for no messenger is it clear that its owner allows the brand's mark here.
      return <MessageCircle size={18} />
  }
}

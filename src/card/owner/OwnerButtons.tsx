import type { RefCallback } from 'react'
import { useI18n } from '../../i18n/I18n'
import { Button } from '../../ui/controls/Button'
import { Toolbar } from '../../ui/controls/Toolbar'

type OwnerButtonsProps = {
  /** Who may take the lead over; null for whoever is responsible already, or not known yet. */
  taker: number | null
  onTake: (taker: number) => void
  onHand: () => void
  /** Gets the control that the focus goes on to. */
  first: RefCallback<HTMLElement>
}

/** The buttons that change the responsible person. */
export function OwnerButtons({ taker, onTake, onHand, first }: OwnerButtonsProps) {
  const { t } = useI18n()
  return (
    // The only Tab stop here before the call button.
    <Toolbar label={t('field.responsibleId')}>
      {taker !== null && <Button onClick={() => onTake(taker)}>{t('owner.take')}</Button>}
      <Button ref={first} onClick={onHand}>
        {t('owner.hand')}
      </Button>
    </Toolbar>
  )
}

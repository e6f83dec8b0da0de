import { useRef } from 'react'
import { useI18n } from '../../i18n/I18n'
import { usePlacementSetup } from '../../install/usePlacementSetup'
import { placementCodes } from '../../install/placements'
import { useIsAdministrator } from '../../portal/identity/useIsAdministrator'
import { Button } from '../../ui/controls/Button'
import { focusOn } from '../../ui/access/focusOn'
import { Notice } from '../../ui/messages/Notice'
import { Section } from '../../ui/surfaces/Section'
import { Told } from '../../ui/messages/Told'
import { FinishInstallation } from './FinishInstallation'
import styles from './InstallScreen.module.css'
import { PlacementRow } from './PlacementRow'
import { ScopeList } from './ScopeList'
import { SetupOutcome } from './SetupOutcome'
import { useFailureText } from '../shared/useFailureText'

type PlacementSetup = ReturnType<typeof usePlacementSetup>

/**
 * Lists the placements and scopes of the app, binds the placements, and shows the result of each.
 *
 * @param onClose leads back; given when the app is installed already
 */
export function InstallScreen({ onClose }: { onClose?: () => void }) {
  const { t } = useI18n()
  const failureText = useFailureText()
  const setup = usePlacementSetup()
  const { installation, refusal } = setup
  const states = placementCodes.map((placement) => ({ placement, state: setup.stateOf(placement) }))
  const isSettled = states.every(({ state }) =>
    ['there', 'leftOut', 'notOffered', 'notGranted'].includes(state?.kind ?? ''),
  )
  const isBusy = setup.isSetting || setup.isReading
  const outcome = useRef<HTMLParagraphElement>(null)
  const start = (): void => {
    // The button is disabled, and may go: the result takes the focus, and the next step comes after it.
    if (outcome.current) focusOn(outcome.current)
    setup.set()
  }
  return (
    <main className="shape-screen">
      <header>
        <h1 className="shape-screen-title">
          {t(onClose ? 'install.titleAgain' : 'install.title')}
        </h1>
        <p className={styles.intro}>{t('app.description')}</p>
      </header>
      {refusal && !isBusy && (
        <Notice action={<Button onClick={setup.read}>{t('app.tryAgain')}</Button>}>
          {t('install.cannotRead', { reason: failureText(refusal) })}
        </Notice>
      )}
      {installation?.isWithoutLeads && <Notice>{t('install.noLeads')}</Notice>}
      <Section title={t('install.placements')}>
        <ul className={styles.list}>
          {states.map(({ placement, state }) => (
            <PlacementRow
              key={placement}
              placement={placement}
              state={state}
              isWanted={setup.wanted.has(placement)}
              isBusy={isBusy}
              isInstalled={onClose !== undefined}
              onChoose={(isWanted) => setup.choose(placement, isWanted)}
            />
          ))}
        </ul>
      </Section>
      <Section title={t('install.scopes')}>
        <ScopeList granted={installation?.granted ?? null} />
      </Section>
      <p ref={outcome}>
        <Told>
          <SetupOutcome
            isSetting={setup.isSetting}
            isTried={setup.isTried}
            isSettled={isSettled}
            isInstalled={onClose !== undefined}
          />
        </Told>
      </p>
      <InstallActions setup={setup} isSettled={isSettled} onStart={start} onClose={onClose} />
    </main>
  )
}

type InstallActionsProps = {
  setup: PlacementSetup
  /** Whether nothing is left to add or to take away. */
  isSettled: boolean
  onStart: () => void
  onClose: (() => void) | undefined
}

/** The buttons that set the placements, and then finish the installation or lead back. */
function InstallActions({ setup, isSettled, onStart, onClose }: InstallActionsProps) {
  const { t } = useI18n()
  const isAdministrator = useIsAdministrator()
  const { installation, refusal, isTried } = setup
  const isBusy = setup.isSetting || setup.isReading
  return (
    <div className={styles.actions}>
      {!isSettled && !refusal && (
        <Button look="primary" disabled={isBusy || !installation} onClick={onStart}>
          {t(isTried ? 'app.tryAgain' : onClose ? 'install.apply' : 'install.add')}
        </Button>
      )}
      {onClose ? (
        <Button onClick={onClose}>{t('install.back')}</Button>
      ) : (
        // For anybody else the portal only reloads its page, without finishing the installation.
        isAdministrator &&
        (isSettled || isTried || refusal) &&
        !isBusy && <FinishInstallation isComplete={isSettled} />
      )}
    </div>
  )
}

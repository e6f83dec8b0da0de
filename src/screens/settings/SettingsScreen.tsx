import { useEffect, useRef } from 'react'
import { useI18n } from '../../i18n/I18n'
import { useIsAdministrator } from '../../portal/identity/useIsAdministrator'
import { Button } from '../../ui/controls/Button'
import { Section } from '../../ui/surfaces/Section'
import { ScreenHead } from '../shared/ScreenHead'
import { PersonalSection } from './PersonalSection'
import { SharedSection } from './SharedSection'
import { StageHints } from './StageHints'

/** The settings of the person and, for administrators, those for everybody. */
export function SettingsScreen({ onClose }: { onClose: () => void }) {
  const { t } = useI18n()
  const isAdministrator = useIsAdministrator()
  const title = useRef<HTMLHeadingElement>(null)
  // The control that opened this screen is hidden: move focus and scroll position to the title.
  useEffect(() => {
    title.current?.focus({ preventScroll: true })
    title.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <main className="shape-screen">
      <ScreenHead title={t('settings.title')} titleRef={title}>
        <Button onClick={onClose}>{t('install.back')}</Button>
      </ScreenHead>
      <PersonalSection />
      {isAdministrator ? (
        <>
          <SharedSection />
          <StageHints />
        </>
      ) : (
        <Section title={t('settings.shared')}>
          <p>{t('settings.onlyAdministrator')}</p>
        </Section>
      )}
    </main>
  )
}

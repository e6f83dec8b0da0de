import { useId, useState } from 'react'
import { useI18n } from '../../i18n/I18n'
import type { Translate } from '../../i18n/catalogs/messages'
import {
  isSectionFold,
  personalDefaults,
  sectionTitle,
  themes,
  type FoldName,
  type PersonalSettings,
} from '../../settings/Settings'
import { isUnsaved, useEditableSettings } from '../../settings/save/useEditableSettings'
import { personalSettings } from '../../settings/useSettings'
import { Button } from '../../ui/controls/Button'
import { Choice } from '../../ui/choices/Choice'
import { Dotted } from '../../ui/surfaces/Dotted'
import { Section } from '../../ui/surfaces/Section'
import styles from './PersonalSection.module.css'
import { SaveStatus } from './SaveStatus'
import { SettingsForm } from './SettingsForm'
import { SettingsGroup } from './SettingsGroup'

/** The form of the person's own settings; each change applies and is saved at once. */
export function PersonalSection() {
  const { t } = useI18n()
  const name = useId()
  const { value, save, state } = useEditableSettings(personalSettings)
  const [choice, setChoice] = useState<Partial<PersonalSettings>>({})
  // After a failed save the form keeps the choice, although the applied settings were reverted.
  const isKept = isUnsaved(state)
  const shown = isKept ? { ...value, ...choice } : value

  const choose = (change: Partial<PersonalSettings>): void => {
    const next = isKept ? { ...choice, ...change } : change
    setChoice(next)
    save(next)
  }
  return (
    <Section title={t('settings.personal')}>
      <SettingsForm
        actions={
          <>
            <Button onClick={() => choose(personalDefaults)}>{t('settings.resetPersonal')}</Button>
            <SaveStatus state={state} onRetry={() => choose({})} />
          </>
        }
      >
        <SettingsGroup title={t('settings.theme')}>
          <div className={styles.themes}>
            {themes.map((theme) => (
              <Choice
                key={theme}
                type="radio"
                name={name}
                checked={shown.theme === theme}
                onChange={() => choose({ theme })}
              >
                {t(`settings.theme.${theme}`)}
              </Choice>
            ))}
          </div>
        </SettingsGroup>
        <Choice
          checked={shown.shortcuts}
          onChange={({ target }) => choose({ shortcuts: target.checked })}
        >
          {t('settings.shortcuts')}
        </Choice>
        <Choice
          checked={shown.enterAdds}
          onChange={({ target }) => choose({ enterAdds: target.checked })}
        >
          {t('settings.enterAdds')}
        </Choice>
        <FoldedBlocks folded={shown.folded} onUnfold={() => choose({ folded: [] })} />
      </SettingsForm>
    </Section>
  )
}

type FoldedBlocksProps = { folded: readonly FoldName[]; onUnfold: () => void }

/** What the person has folded, with a button to unfold it. */
function FoldedBlocks({ folded, onUnfold }: FoldedBlocksProps) {
  const { t } = useI18n()
  return (
    <div className={styles.folded}>
      <p className={styles.hint}>{t('settings.folded')}</p>
      {folded.length === 0 ? (
        <p>{t('settings.noneFolded')}</p>
      ) : (
        <>
          <p>
            <Dotted>{folded.map((fold) => foldedTitle(fold, t))}</Dotted>
          </p>
          <div>
            <Button onClick={onUnfold}>{t('settings.unfold')}</Button>
          </div>
        </>
      )}
    </div>
  )
}

/** The title of what is folded. */
function foldedTitle(name: FoldName, t: Translate): string {
  return isSectionFold(name) ? sectionTitle(name) || t('block.otherFields') : t(`block.${name}`)
}

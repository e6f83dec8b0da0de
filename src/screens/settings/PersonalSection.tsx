import { useId, useState } from 'react'
import { useI18n } from '../../i18n/I18n'
import { personalDefaults, themes, type PersonalSettings } from '../../settings/Settings'
import { usePersonalSettings } from '../../settings/useSettings'
import { Button } from '../../ui/controls/Button'
import { Section } from '../../ui/surfaces/Section'
import { SaveStatus } from './SaveStatus'
import styles from './SettingsScreen.module.css'

/** A person's own settings: each choice counts and is saved at once. */
export function PersonalSection() {
  const { t } = useI18n()
  const name = useId()
  const { value, save, state } = usePersonalSettings()
  const [choice, setChoice] = useState<Partial<PersonalSettings>>({})
  // A choice that could not be saved stays chosen here, while everything else is as it was.
  const shown = state.kind === 'failed' ? { ...value, ...choice } : value

  const choose = (change: Partial<PersonalSettings>): void => {
    const next = state.kind === 'failed' ? { ...choice, ...change } : change
    setChoice(next)
    save(next)
  }
  return (
    <Section title={t('settings.personal')}>
      <div className={styles.form}>
        <fieldset className={styles.group}>
          <legend>{t('settings.theme')}</legend>
          <div className={styles.choices}>
            {themes.map((theme) => (
              <label key={theme} className={styles.choice}>
                <input
                  type="radio"
                  name={name}
                  checked={shown.theme === theme}
                  onChange={() => choose({ theme })}
                />
                {t(`settings.theme.${theme}`)}
              </label>
            ))}
          </div>
        </fieldset>
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={shown.shortcuts}
            onChange={({ target }) => choose({ shortcuts: target.checked })}
          />
          {t('settings.shortcuts')}
        </label>
        <div className={styles.group}>
          <p className={styles.hint}>{t('settings.folded')}</p>
          <p>
            {shown.folded.length > 0
              ? shown.folded.map((block) => t(`block.${block}`)).join(' · ')
              : t('settings.noneFolded')}
          </p>
          {shown.folded.length > 0 && (
            <div>
              <Button onClick={() => choose({ folded: [] })}>{t('settings.unfold')}</Button>
            </div>
          )}
        </div>
        <div className={styles.actions}>
          <Button onClick={() => choose(personalDefaults)}>{t('settings.resetPersonal')}</Button>
          <SaveStatus state={state} onRetry={() => choose({})} />
        </div>
      </div>
    </Section>
  )
}

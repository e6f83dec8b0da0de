import { useState } from 'react'
import { useI18n } from '../../i18n/I18n'
import { placesOfBlocks } from '../../settings/blockPlaces'
import { sharedDefaults } from '../../settings/Settings'
import { useSharedSettings } from '../../settings/useSettings'
import { Button } from '../../ui/controls/Button'
import { Section } from '../../ui/surfaces/Section'
import { BlockOrder } from './BlockOrder'
import { SaveStatus } from './SaveStatus'
import styles from './SettingsScreen.module.css'

/** What an administrator sets for everybody: nothing of it counts before it is saved. */
export function SharedSection() {
  const { t } = useI18n()
  const { value, save, state } = useSharedSettings()
  const [draft, setDraft] = useState(value)
  const isChanged = JSON.stringify(draft) !== JSON.stringify(value)
  const isSaving = state.kind === 'saving'
  return (
    <Section title={t('settings.shared')}>
      <div className={styles.form}>
        <p>{t('settings.sharedText')}</p>
        {placesOfBlocks.map((place) => (
          <BlockOrder
            key={place}
            place={place}
            blocks={draft.blocks}
            onChange={(blocks) => setDraft({ ...draft, blocks })}
          />
        ))}
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={draft.mayMoveStages}
            onChange={({ target }) => setDraft({ ...draft, mayMoveStages: target.checked })}
          />
          {t('settings.mayMoveStages')}
        </label>
        <div className={styles.actions}>
          <Button look="primary" disabled={isSaving || !isChanged} onClick={() => save(draft)}>
            {t('settings.save')}
          </Button>
          <Button disabled={isSaving} onClick={() => setDraft(sharedDefaults)}>
            {t('settings.defaults')}
          </Button>
          <SaveStatus state={state} onRetry={() => save(draft)} />
        </div>
      </div>
    </Section>
  )
}

import { useState } from 'react'
import { useI18n } from '../../i18n/I18n'
import { columns } from '../../settings/blockColumns'
import { sharedDefaults } from '../../settings/Settings'
import { sharedChange } from '../../settings/save/sharedChange'
import { useEditableSettings } from '../../settings/save/useEditableSettings'
import { sharedSettings } from '../../settings/useSettings'
import { Button } from '../../ui/controls/Button'
import { Choice } from '../../ui/choices/Choice'
import { Section } from '../../ui/surfaces/Section'
import { BlockOrder } from './BlockOrder'
import { SaveStatus } from './SaveStatus'
import { SettingsForm } from './SettingsForm'

/** The settings for everybody that are on or off, with their labels. */
const switches = [
  ['hasProductsLine', 'settings.productsLine'],
  ['mayMoveStages', 'settings.mayMoveStages'],
  ['mayHandOver', 'settings.mayHandOver'],
] as const

/** The form of the settings for everybody; changes apply once they are saved. */
export function SharedSection() {
  const { t } = useI18n()
  const { draft, setDraft, send, isChanged, state } = useSharedDraft()
  const isSaving = state.kind === 'saving'
  return (
    <Section title={t('settings.shared')}>
      <SettingsForm
        actions={
          <>
            <Button look="primary" disabled={isSaving || !isChanged} onClick={send}>
              {t('settings.save')}
            </Button>
            <Button disabled={isSaving} onClick={() => setDraft(sharedDefaults)}>
              {t('settings.defaults')}
            </Button>
            <SaveStatus state={state} onRetry={send} />
          </>
        }
      >
        <p>{t('settings.sharedText')}</p>
        {columns.map((column) => (
          <BlockOrder
            key={column}
            column={column}
            blocks={draft.blocks}
            onChange={(blocks) => setDraft({ ...draft, blocks })}
          />
        ))}
        {switches.map(([name, label]) => (
          <Choice
            key={name}
            checked={draft[name]}
            onChange={({ target }) => setDraft({ ...draft, [name]: target.checked })}
          >
            {t(label)}
          </Choice>
        ))}
      </SettingsForm>
    </Section>
  )
}

/** What an administrator has chosen and not saved yet, beside what the portal has. */
function useSharedDraft() {
  const { value, save, state } = useEditableSettings(sharedSettings)
  const [draft, setDraft] = useState(value)
  /** The portal's settings when the draft last agreed with them. */
  const [seen, setSeen] = useState(value)
  const [sent, setSent] = useState<{ draft: typeof draft; seen: typeof seen }>()
  // What another window has saved meanwhile comes back with the save; what was chosen since it was sent stays.
  if (state.kind === 'saved' && seen !== value) {
    setSeen(value)
    if (draft === sent?.draft) setDraft(value)
  }
  // The next save is again one of all that was chosen.
  if (state.kind === 'overtaken' && sent && seen !== sent.seen) setSeen(sent.seen)
  const send = (): void => {
    setSent({ draft, seen })
    save(sharedChange(seen, draft))
  }
  const isChanged = JSON.stringify(draft) !== JSON.stringify(value)
  return { draft, setDraft, send, isChanged, state }
}

import { useState } from 'react'
import { useI18n } from '../../i18n/I18n'
import type { Lead } from '../../lead/model/Lead'
import { Section } from '../../ui/surfaces/Section'
import { NoteForm } from './NoteForm'
import { PlannedList } from './PlannedList'

/** What is planned with the lead, and a form to add a to-do or a comment. */
export function NextStepBlock({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const [addedId, setAddedId] = useState<number>()
  return (
    <Section title={t('block.nextStep')}>
      <PlannedList lead={lead} addedId={addedId} />
      <NoteForm leadId={lead.id} onAdded={setAddedId} />
    </Section>
  )
}

import { useState } from 'react'
import { useI18n } from '../../i18n/I18n'
import type { Lead } from '../../lead/model/Lead'
import { useCardLayout } from '../shared/CardLayout'
import { Section } from '../../ui/surfaces/Section'
import { NoteForm } from '../note/NoteForm'
import { PlannedList } from './PlannedList'

/** What is planned with the lead, and a form to add a to-do or a comment. */
export function NextStepBlock({ lead }: { lead: Lead }) {
  const { t } = useI18n()
  const isCall = useCardLayout() === 'call'
  const [addedId, setAddedId] = useState<number>()
  const form = <NoteForm leadId={lead.id} onAdded={setAddedId} />
  return (
    <Section title={t('block.nextStep')}>
      {/* In a call the form comes first: while talking, one writes more than one reads. */}
      {isCall && form}
      <PlannedList lead={lead} addedId={addedId} />
      {!isCall && form}
    </Section>
  )
}

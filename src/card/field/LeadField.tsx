import type { ReactNode } from 'react'
import type { Lead } from '../../lead/model/Lead'
import { leadFields, type FieldKind, type LeadFieldName } from '../../lead/model/leadFields'
import { isOdd } from '../../rest/Read'
import { PersonName } from '../shared/person/PersonName'
import { CodeLabel } from './CodeLabel'
import { fieldText } from './fieldText'
import { LongText } from './LongText'
import { MomentText } from './MomentText'
import { StageName } from './StageName'
import type { TextContext } from './TextContext'
import { useTextContext } from './useTextContext'

type DrawValue = (value: string, context: TextContext) => ReactNode

/** The kinds of value that need an element; all others are rendered as their `fieldText`. */
const elements: { readonly [Kind in FieldKind]?: DrawValue } = {
  text: (value) => <LongText text={value} />,
  code: (value) => <LongText text={value} />,
  stage: (value) => <StageName code={value} />,
  source: (value, { directories }) => <CodeLabel code={value} labels={directories?.sources} />,
  honorific: (value, { directories }) => (
    <CodeLabel code={value} labels={directories?.honorifics} />
  ),
  moment: (value) => <MomentText moment={value} />,
  user: (value) => <PersonName id={Number(value)} />,
}

/** The value of a documented field, by the field's kind; nothing when it is empty. */
export function LeadField({ lead, name }: { lead: Lead; name: LeadFieldName }): ReactNode {
  const context = useTextContext()
  const value = lead[name]
  if (value === null) return null
  if (isOdd(value)) return value.odd
  const draw = elements[leadFields[name].kind]
  return draw ? draw(String(value), context) : fieldText(context, lead, name)
}

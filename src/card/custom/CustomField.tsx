import type { ReactNode } from 'react'
import type { CustomValue, SingleValue } from '../../lead/model/CustomValue'
import type { FieldInfo } from '../../lead/model/Directories'
import { ExternalLink } from '../../ui/controls/ExternalLink'
import { PersonName } from '../shared/person/PersonName'
import { AddressText } from './AddressText'
import { CodeLabel } from '../field/CodeLabel'
import { singleText } from './customText'
import { DirectoryItem } from './DirectoryItem'
import { ElementLink } from './ElementLink'
import { FileLink } from './FileLink'
import { LongText } from '../field/LongText'
import { MomentText } from '../field/MomentText'
import { useTextContext } from '../field/useTextContext'

/** The field's description; undefined while it loads. */
type WithInfo = { info: FieldInfo | undefined }

/** The value of a custom field, by its kind: an element from `elements`, else text. */
export function CustomField({ value, info }: WithInfo & { value: CustomValue }) {
  if (value.kind !== 'several') return <Single value={value} info={info} />
  return (
    <ul>
      {value.values.map((item, index) => (
        // The values have no id, and may be equal.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index} dir="auto">
          <Single value={item} info={info} />
        </li>
      ))}
    </ul>
  )
}

type Draw<Kind> = (
  value: Extract<SingleValue, { kind: Kind }>,
  info: FieldInfo | undefined,
) => ReactNode

/** The kinds of value that need an element; all others are rendered as their `singleText`. */
const elements: { readonly [Kind in SingleValue['kind']]?: Draw<Kind> } = {
  text: ({ text }) => <LongText text={text} />,
  listItem: ({ id }, info) => <CodeLabel code={id} labels={info?.items} />,
  moment: ({ moment }) => <MomentText moment={moment} />,
  link: ({ url, text }) => <ExternalLink href={url}>{text}</ExternalLink>,
  address: ({ text, coordinates }) => <AddressText text={text} coordinates={coordinates} />,
  file: ({ id, path }) => <FileLink id={id} path={path} />,
  employee: ({ id }) => <PersonName id={id} />,
  element: (element) => <ElementLink element={element} />,
  directoryItem: ({ directory, code }) => <DirectoryItem directory={directory} code={code} />,
}

function Single({ value, info }: WithInfo & { value: SingleValue }): ReactNode {
  const context = useTextContext()
  return drawn(value, info) ?? singleText(context, value, info)
}

function drawn<Kind extends SingleValue['kind']>(
  value: Extract<SingleValue, { kind: Kind }>,
  info: FieldInfo | undefined,
): ReactNode {
  const draw: Draw<Kind> | undefined = elements[value.kind]
  return draw?.(value, info)
}

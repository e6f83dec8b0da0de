import type { LeadFieldName } from './leadFields'
import type { CurrencyFormat } from '../../format/number/currencyFormat'
import type { StageMeaning } from './StageMeaning'

/** The portal's labels by code. */
export type Labels = ReadonlyMap<string, string>

/** A stage of leads, as set up by the administrator. */
export type Stage = {
  code: string
  name: string
  /** `#rrggbb`; null when the portal gives none. */
  color: string | null
  meaning: StageMeaning
}

/** The description of a lead's field. */
export type FieldInfo = {
  code: string
  /** In the user's language; null when the portal has only the code. */
  label: string | null
  /** The portal's type: `string`, `enumeration`, `crm_status`, `rest_12_rating`, … */
  type: string
  isMultiple: boolean
  /** The labels of a list's items, in the administrator's order. */
  items: Labels
  /** The directory of a `crm_status` field. */
  directory: string | null
  /** Short codes (`L`, `C`, `CO`, `D`, `T80` …) of the element types that a `crm` field allows. */
  targets: readonly string[]
  /** The labels that the administrator set for no and yes of a `boolean` field. */
  booleanLabels: readonly [no: string, yes: string] | null
  /** Decimals of a `double` field. */
  precision: number | null
}

/** A section of the administrator's layout of the lead's card. */
export type LayoutSection = {
  title: string
  elements: readonly LayoutElement[]
}

/** A field in the layout: a documented one by our name, a custom one by its code. */
export type LayoutElement = { kind: 'own'; name: LeadFieldName } | { kind: 'custom'; code: string }

/** The parts of the directories that can fail separately. */
export type DirectoryPart = 'stages' | 'sources' | 'honorifics' | 'currencies' | 'fields'

/** The labels, formats and layouts that are the same for all leads of a portal. */
export type Directories = {
  /** In the administrator's order. */
  stages: readonly Stage[]
  sources: Labels
  /** The codes of sources that the administrator has renamed: what they stood for no longer tells the channel. */
  renamedSources: ReadonlySet<string>
  honorifics: Labels
  currencies: ReadonlyMap<string, CurrencyFormat>
  fields: ReadonlyMap<string, FieldInfo>
  /** For simple leads; empty for the portal's default layout. */
  layout: readonly LayoutSection[]
  /** For leads of returning customers. */
  returningLayout: readonly LayoutSection[]
  /** The parts that could not be read. */
  unread: readonly DirectoryPart[]
}

import type { LeadFieldName } from './leadFields'
import type { CurrencyFormat } from '../../format/number/currencyFormat'
import type { StageMeaning } from './StageMeaning'

/** The portal's names for codes. */
export type Labels = ReadonlyMap<string, string>

/** One stage of the leads' way, as the administrator set it up. */
export type Stage = {
  code: string
  name: string
  /** `#rrggbb`; null when the portal gives none. */
  color: string | null
  meaning: StageMeaning
}

/** What the portal says about one field of the leads. */
export type FieldInfo = {
  code: string
  /** In the person's language; null when the portal has only the code. */
  label: string | null
  /** The portal's type: `string`, `enumeration`, `crm_status`, `rest_12_rating`, … */
  type: string
  isMultiple: boolean
  /** The labels of a list's items, in the administrator's order. */
  items: Labels
  /** The directory of a `crm_status` field. */
  directory: string | null
  /** Short codes (`L`, `C`, `CO`, `D`, `T80` …) of what a `crm` field may point to. */
  targets: readonly string[]
  /** The administrator's own labels for no and yes of a `boolean` field. */
  booleanLabels: readonly [no: string, yes: string] | null
  /** Decimals of a `double` field. */
  precision: number | null
}

/** A titled part of the administrator's layout of the lead's card. */
export type LayoutSection = {
  title: string
  elements: readonly LayoutElement[]
}

/** A field in its place: one of the documented ones by our name, a custom one by its code. */
export type LayoutElement = {
  field: { kind: 'own'; name: LeadFieldName } | { kind: 'custom'; code: string }
  /** Shown even when empty. */
  isAlwaysShown: boolean
}

/** The parts of the directories that can fail each for itself. */
export type DirectoryPart = 'stages' | 'sources' | 'honorifics' | 'currencies' | 'fields'

/** What turns the codes of leads into words. The same for every lead. */
export type Directories = {
  /** In the administrator's order. */
  stages: readonly Stage[]
  sources: Labels
  honorifics: Labels
  currencies: ReadonlyMap<string, CurrencyFormat>
  fields: ReadonlyMap<string, FieldInfo>
  /** Of simple leads; empty: the portal's default layout. */
  layout: readonly LayoutSection[]
  /** Of returning customers' leads. */
  returningLayout: readonly LayoutSection[]
  /** What could not be read. */
  unread: readonly DirectoryPart[]
}

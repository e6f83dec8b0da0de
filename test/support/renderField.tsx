import { act, render } from '@testing-library/react'
import { userEvent, type UserEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import type { CurrencyFormat } from '../../src/format/number/currencyFormat'
import type { FieldInfo } from '../../src/lead/model/Directories'
import type { Relations } from '../../src/lead/model/Relations'
import { openPortal, type FakePortal } from './fakes/fakePortal'

/** The context of the component under test. */
type Around = {
  language?: string
  currencies?: ReadonlyMap<string, CurrencyFormat>
  /** The portal's names of sources, by code. */
  sources?: ReadonlyMap<string, string>
  renamedSources?: ReadonlySet<string>
  /** Undefined while they load. */
  relations?: Partial<Relations>
  zone?: string
}

type Rendered = { user: UserEvent; portal: FakePortal; container: HTMLElement }

const nobody: Relations = {
  people: new Map(),
  company: null,
  contacts: [],
  elements: new Map(),
  directories: new Map(),
  userId: null,
  zone: null,
  unread: [],
}

/** Renders a component of the card inside the fake portal, with the given context. */
export async function renderInCard(
  {
    language = 'en',
    currencies = new Map(),
    sources = new Map(),
    renamedSources = new Set(),
    relations,
    zone,
  }: Around,
  makePart: () => Promise<ReactNode>,
): Promise<Rendered> {
  const portal = openPortal()
  const [{ CardDataContext }, { I18nProvider }, { loadCatalog }, { connect }] = await Promise.all([
    import('../../src/card/shared/CardData'),
    import('../../src/i18n/I18n'),
    import('../../src/i18n/loadCatalog'),
    import('../../src/portal/connection'),
  ])
  await Promise.all([connect(), loadCatalog(language)])
  const part = await makePart()
  const data = {
    directories: {
      stages: [],
      sources,
      renamedSources,
      honorifics: new Map(),
      currencies,
      fields: new Map(),
      layout: [],
      returningLayout: [],
      unread: [],
    },
    relations: relations && { ...nobody, ...relations },
    custom: [],
    zone,
    country: undefined,
    isPending: relations === undefined,
    changed: new Set<string>(),
  }
  const container = document.body.appendChild(document.createElement('div'))
  // The provider suspends for a moment even when the catalog is loaded.
  await act(async () => {
    render(
      <I18nProvider language={language}>
        <CardDataContext value={data}>{part}</CardDataContext>
      </I18nProvider>,
      { container },
    )
  })
  return { user: userEvent.setup({ delay: null }), portal, container }
}

/** Renders a custom field from the raw value that `crm.lead.get` returned. */
export function renderField(
  raw: unknown,
  info: FieldInfo | undefined,
  around: Around = {},
): Promise<Rendered> {
  return renderInCard(around, async () => {
    const [{ CustomField }, { readCustomValue }] = await Promise.all([
      import('../../src/card/custom/CustomField'),
      import('../../src/lead/custom/readCustomValue'),
    ])
    const value = readCustomValue(raw, info)
    return value && <CustomField value={value} info={info} />
  })
}

/** Renders the badge of a portal user. */
export function renderPerson(id: number, around: Around = {}): Promise<Rendered> {
  return renderInCard(around, async () => {
    const { PersonBadge } = await import('../../src/card/shared/person/PersonBadge')
    return <PersonBadge id={id} />
  })
}

import { act, render } from '@testing-library/react'
import { userEvent, type UserEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import type { CurrencyFormat } from '../../src/format/number/currencyFormat'
import type { FieldInfo } from '../../src/lead/model/Directories'
import type { Relations } from '../../src/lead/model/Relations'
import { openPortal, type FakePortal } from './fakePortal'

/** What a card knows around the part of it under test. */
type Around = {
  language?: string
  currencies?: ReadonlyMap<string, CurrencyFormat>
  /** Left out: still on their way. */
  relations?: Partial<Relations>
  zone?: string
}

type Rendered = { user: UserEvent; portal: FakePortal; place: HTMLElement }

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

/** Shows a part of the card in a portal's frame, with as much around it as is given. */
export async function renderInCard(
  { language = 'en', currencies = new Map(), relations, zone }: Around,
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
      sources: new Map(),
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
  const place = document.body.appendChild(document.createElement('div'))
  // Awaited, because even loaded texts come a moment after the first drawing.
  await act(async () => {
    render(
      <I18nProvider language={language}>
        <CardDataContext value={data}>{part}</CardDataContext>
      </I18nProvider>,
      { container: place },
    )
  })
  return { user: userEvent.setup({ delay: null }), portal, place }
}

/** Shows the value of a custom field as `crm.lead.get` returned it. */
export function renderField(
  raw: unknown,
  info: FieldInfo | undefined,
  around: Around = {},
): Promise<Rendered> {
  return renderInCard(around, async () => {
    const [{ CustomField }, { readCustomValue }] = await Promise.all([
      import('../../src/card/field/CustomField'),
      import('../../src/lead/custom/readCustomValue'),
    ])
    const value = readCustomValue(raw, info)
    return value && <CustomField value={value} info={info} />
  })
}

/** Shows somebody of the portal with photo, name and position. */
export function renderPerson(id: number, around: Around = {}): Promise<Rendered> {
  return renderInCard(around, async () => {
    const { PersonBadge } = await import('../../src/card/shared/PersonBadge')
    return <PersonBadge id={id} />
  })
}

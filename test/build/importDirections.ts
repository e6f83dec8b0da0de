/** What everybody may use and what knows nobody. */
const leaves = ['format', 'i18n', 'ui'] as const

/**
 * From which rooms each room of `src` may import, beside itself. A room is a folder with the files that lie in it
 * and in no room of its own; `format` stands for all rooms that begin with it, but in a room of its own, such as
 * `portal/identity`, `portal` stands for that folder alone. What is not named here is refused, so a new folder needs a
 * line. The files of `src` itself may import anything.
 */
export const directions: Readonly<Record<string, readonly string[]>> = {
  // Leaves: they know nothing of leads or of the portal.
  'format/text': [],
  // Addresses written in a text, and those that a link may lead to.
  'format/markup/link': ['format/text'],
  'format/markup': ['format/markup/link', 'format/text'],
  // How each language writes dates, numbers and lists.
  'format/language': [],
  'format/number': ['format/language', 'format/text'],
  'format/time': ['format/language'],
  'format/person': ['format/language', 'format/text'],
  // Phone numbers: taken from what was typed, written by their country's rules.
  'format/phone': ['format/text'],
  'format/contact': ['format/phone', 'format/text'],
  'format/origin': ['format/contact', 'format/text'],
  'i18n/catalogs': ['format/language', 'format/text'],
  i18n: ['i18n/catalogs', 'format/language', 'format/text'],
  ui: [],
  'ui/hooks': [],
  // Where the focus goes, and what is said aloud.
  'ui/access': [],
  // What is said to a person, and asked.
  'ui/messages': ['ui/access'],
  'ui/surfaces': ['ui/messages', 'ui/hooks', 'ui/access'],
  'ui/controls': ['ui/hooks', 'ui/access'],
  'ui/choices': ['ui/controls', 'ui/hooks'],

  portal: ['portal/options', 'format/number'],
  // What PLACEMENT_OPTIONS say, without a connection.
  'portal/options': ['format/number'],
  // What the portal's page is asked to do: open, pick, reload, fit.
  'portal/commands': ['portal'],
  'portal/identity': ['portal'],
  // What stands in the build for parts of libraries.
  'portal/without': [],
  // Every way in which a call can fail, and its words.
  'rest/failure': ['format', 'i18n'],
  rest: ['rest/failure', 'portal', 'format', 'i18n'],

  'lead/model': ['rest', 'format'],
  'lead/derive': ['lead/model', 'rest', 'format'],
  'lead/custom': ['lead/model', 'rest', 'format'],
  'lead/fetch': ['lead/model', 'portal', 'rest', 'format'],
  'lead/directories': ['lead/model', 'portal', 'rest', 'format'],
  'lead/surroundings': ['lead/model', 'rest', 'format'],
  'lead/duplicates': ['lead/model', 'rest', 'format'],
  'lead/deals': ['lead/model', 'lead/directories', 'rest', 'format'],
  'lead/products': ['lead/model', 'rest', 'format'],
  'lead/relations': [
    'lead/model',
    'lead/custom',
    'lead/directories',
    'lead/surroundings',
    'lead/duplicates',
    'lead/deals',
    'lead/products',
    'rest',
    'format',
  ],
  'lead/lookup': [
    'lead/model',
    'lead/derive',
    'lead/fetch',
    'lead/duplicates',
    'portal/options',
    'rest',
    'format',
  ],
  'lead/write': ['format', 'lead/model', 'lead/fetch', 'lead/surroundings', 'portal', 'rest'],
  'lead/list': [
    'lead/model',
    'lead/derive',
    'lead/fetch',
    'lead/surroundings',
    'lead/relations',
    'portal',
    'rest',
    'format',
  ],
  'lead/search': ['lead/model', 'lead/list', 'lead/duplicates', 'rest', 'format'],
  'lead/queue': [
    'lead/model',
    'lead/derive',
    'lead/directories',
    'lead/list',
    'lead/search',
    'portal',
    'rest',
    'format',
  ],
  lead: [
    'lead/model',
    'lead/derive',
    'lead/custom',
    'lead/fetch',
    'lead/directories',
    'lead/relations',
    'portal',
    'rest',
    'format',
  ],

  // Before React, so without anything that needs it.
  firstLook: ['format', 'settings'],
  settings: ['portal', 'rest', 'format'],
  // What the first look and the card's first chunk need not: they only read settings.
  'settings/save': ['settings', 'portal', 'rest'],
  install: ['portal', 'rest', 'i18n'],

  'card/shared': ['lead', 'portal', 'rest', 'settings', ...leaves],
  // Names of the portal's records, and links to their pages.
  'card/shared/element': ['lead', 'portal', ...leaves],
  'card/shared/person': ['card/shared/element', 'card/shared', 'portal', ...leaves],
  'card/field': ['card/shared', 'lead', 'rest', ...leaves],
  'card/contact': ['card/shared', 'lead', 'portal', 'rest', ...leaves],
  'card/custom': ['card/field', 'card/shared', 'lead', 'portal', ...leaves],
  'card/markup': ['card/shared', 'portal', ...leaves],
  'card/activity': ['card/field', 'card/shared', 'lead', 'portal', 'rest', ...leaves],
  'card/about': [
    'card/custom',
    'card/markup',
    'card/field',
    'card/shared',
    'lead',
    'rest',
    'settings',
    ...leaves,
  ],
  'card/client': ['card/contact', 'card/field', 'card/shared', 'lead', 'rest', ...leaves],
  'card/deals': ['card/field', 'card/shared', 'lead', ...leaves],
  'card/products': ['card/field', 'card/shared', 'lead', 'rest', 'settings', ...leaves],
  'card/note': ['card/people', 'card/shared', 'lead', 'portal', 'rest', 'settings', ...leaves],
  'card/nextStep': [
    'card/activity',
    'card/note',
    'card/field',
    'card/shared',
    'lead',
    'portal',
    'rest',
    'settings',
    ...leaves,
  ],
  'card/history': [
    'card/activity',
    'card/markup',
    'card/field',
    'card/shared',
    'lead',
    'portal',
    'rest',
    ...leaves,
  ],
  'card/origin': ['card/field', 'card/shared', 'lead', 'portal', 'rest', ...leaves],
  'card/reach': ['card/contact', 'card/shared', 'lead', 'portal', 'rest', ...leaves],
  'card/people': ['lead', 'portal', 'rest', ...leaves],
  'card/owner': ['card/people', 'card/shared', 'lead', 'portal', 'rest', 'settings', ...leaves],
  'card/stage/step': ['lead', 'i18n', 'ui'],
  'card/stage/loss': ['card/shared', 'lead', 'portal', 'rest', ...leaves],
  'card/stage': [
    'card/stage/step',
    'card/stage/loss',
    'card/owner',
    'card/field',
    'card/shared',
    'lead',
    'portal',
    'rest',
    'settings',
    ...leaves,
  ],
  'card/header': [
    'card/stage',
    'card/activity',
    'card/contact',
    'card/owner',
    'card/products',
    'card/field',
    'card/shared',
    'lead',
    'portal',
    'rest',
    ...leaves,
  ],
  'card/shortcuts': ['i18n', 'ui'],
  'card/share': [
    'card/activity',
    'card/deals',
    'card/products',
    'card/shortcuts',
    'card/origin',
    'card/contact',
    'card/custom',
    'card/field',
    'card/shared',
    'lead',
    'portal',
    'rest',
    'settings',
    ...leaves,
  ],
  card: ['card', 'lead', 'portal', 'rest', 'settings', ...leaves],

  'screens/shared': ['rest', 'i18n', 'ui'],
  'screens/picker/row': [
    'card/shared',
    'card/stage',
    'card/field',
    'lead',
    'portal',
    'rest',
    ...leaves,
  ],
  'screens/picker/focus': ['lead/queue', 'portal', 'ui/access'],
  'screens/picker/filter': ['card/shared', 'card/stage', 'lead', ...leaves],
  // Which rows of a long list are drawn.
  'screens/picker/seen': ['ui/hooks'],
  // From one lead of the list to the next.
  'screens/picker/step': ['screens/picker/focus', 'card/shortcuts', 'lead', 'portal', ...leaves],
  'screens/picker': [
    'screens/picker/row',
    'screens/picker/focus',
    'screens/picker/seen',
    'screens/picker/filter',
    'screens/shared',
    'card/shared',
    'card/shortcuts',
    'lead',
    'portal',
    'rest',
    ...leaves,
  ],
  'screens/settings': [
    'screens/shared',
    'lead',
    'portal',
    'settings',
    'format/language',
    'i18n',
    'ui',
  ],
  'screens/call': ['card/note', 'portal'],
  'screens/related': [
    'screens/shared',
    'card/shared',
    'card/field',
    'lead',
    'portal',
    'rest',
    'i18n',
    'ui',
  ],
  'screens/install': ['screens/shared', 'install', 'portal', ...leaves],
  screens: [
    'screens',
    'card',
    'lead',
    'settings',
    'portal',
    'rest',
    ...leaves,
    // For the version in the report of a failure.
    'package.json',
  ],
}

/** The room that a file of `src` lies in: its folder; `''` for `src` itself. A file outside is a room of its own. */
function roomOf(path: string): string {
  if (!path.startsWith('src/')) return path
  return path.replace(/^src\//, '').replace(/\/?[^/]+$/, '')
}

/** Whether a file in one room may import from another. */
export function mayImport(room: string, other: string): boolean {
  if (room === '' || room === other) return true
  const allowed = directions[room] ?? []
  return allowed.some((name) => {
    const isAround = room.startsWith(`${name}/`)
    return other === name || (!isAround && other.startsWith(`${name}/`))
  })
}

/** The modules of our own that a source text imports, as paths from the root of the repository. */
function importsOf(path: string, text: string): string[] {
  const found = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)
  return [...found].map(([, specifier = '']) =>
    new URL(specifier, `file:///${path}`).pathname.slice(1),
  )
}

/** What a source file imports against the directions, a line for each; empty where all is well. */
export function wrongImports(path: string, text: string): string[] {
  const room = roomOf(path)
  if (room !== '' && !(room in directions)) return [`${path}: the folder ${room} has no directions`]
  return importsOf(path, text)
    .filter((imported) => !mayImport(room, roomOf(imported)))
    .map((imported) => `${path} imports ${imported}`)
}

/** The files, of these texts by path, that lie in a circle of imports or between two; types count as well. */
export function circularImports(texts: ReadonlyMap<string, string>): string[] {
  const arrows = [...texts].flatMap(([path, text]) =>
    importsOf(path, text).flatMap((imported) =>
      ['', '.ts', '.tsx']
        .filter((end) => texts.has(imported + end))
        .map((end) => [path, imported + end] as const),
    ),
  )
  return endless(arrows)
}

/** The starts of the arrows that are left once those are gone that lead to no other, or from no other. */
function endless(arrows: readonly (readonly [string, string])[]): string[] {
  const starts = new Set(arrows.map(([from]) => from))
  const ends = new Set(arrows.map(([, to]) => to))
  const left = arrows.filter(([from, to]) => ends.has(from) && starts.has(to))
  return left.length === arrows.length ? [...starts].toSorted() : endless(left)
}

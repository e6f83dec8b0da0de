import type { Directories, DirectoryPart, LayoutSection } from '../model/Directories'
import type { DirectoryWire } from './directoryWire'
import { readCurrencies } from './readCurrencies'
import { readFieldInfos } from './readFieldInfos'
import { readLayout } from './readLayout'
import { readStages, readStatusLabels } from './readStages'

const parts: readonly DirectoryPart[] = ['stages', 'sources', 'honorifics', 'currencies', 'fields']

/** Reads the directories from the portal's answers, however few there are. */
export function readDirectories(wire: DirectoryWire): Directories {
  return {
    stages: readStages(wire.stages),
    sources: readStatusLabels(wire.sources),
    honorifics: readStatusLabels(wire.honorifics),
    currencies: readCurrencies(wire.currencies),
    fields: readFieldInfos(wire.fields, wire.userFields),
    layout: firstLayout(wire.ownLayout, wire.commonLayout),
    returningLayout: firstLayout(wire.ownReturningLayout, wire.commonReturningLayout),
    unread: parts.filter((part) => wire[part] === undefined),
  }
}

/** The person's own layout, or else the one for everybody. */
function firstLayout(own: unknown, common: unknown): LayoutSection[] {
  const ownLayout = readLayout(own)
  return ownLayout.length > 0 ? ownLayout : readLayout(common)
}

/** No directory at all: everything stays the code it is. */
export const noDirectories: Directories = readDirectories({})

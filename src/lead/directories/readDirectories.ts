import type { Directories, DirectoryPart, LayoutSection } from '../model/Directories'
import type { DirectoryWire } from './directoryWire'
import { readCurrencies } from './readCurrencies'
import { readFieldInfos } from './readFieldInfos'
import { readLayout } from './readLayout'
import { readRenamed, readStages, readStatusLabels } from './readStages'

const parts: readonly DirectoryPart[] = ['stages', 'sources', 'honorifics', 'currencies', 'fields']

/** Reads the directories; missing results give empty ones, named in `unread`. */
export function readDirectories(wire: DirectoryWire): Directories {
  return {
    stages: readStages(wire.stages),
    sources: readStatusLabels(wire.sources),
    renamedSources: readRenamed(wire.sources),
    honorifics: readStatusLabels(wire.honorifics),
    currencies: readCurrencies(wire.currencies),
    fields: readFieldInfos(wire.fields, wire.userFields),
    layout: firstLayout(wire.ownLayout, wire.commonLayout),
    returningLayout: firstLayout(wire.ownReturningLayout, wire.commonReturningLayout),
    unread: parts.filter((part) => wire[part] === undefined),
  }
}

/** The user's own layout, else the one for all users. */
function firstLayout(own: unknown, common: unknown): LayoutSection[] {
  const ownLayout = readLayout(own)
  return ownLayout.length > 0 ? ownLayout : readLayout(common)
}

/** Empty directories: every code is shown as it is. */
export const noDirectories: Directories = readDirectories({})

// test/build holds build code, not only tests: the repository's top-level folders are fixed, and it is no part of the app.
import { fileURLToPath } from 'node:url'

/**
 * Every file of `src` that the build refers to by its path, relative to the root of the repository. After a move,
 * change the path here; a path that does not exist fails the build (`checkSourceFiles`).
 */
export const sourceFiles = {
  /** Entry of the page: the SDK, and the request for the lead. */
  main: 'src/main.ts',
  /** The lead's person and phones, shown before React is there. */
  firstContacts: 'src/firstLook/showContacts.ts',
  /** The request for the directories, sent behind the lead's. */
  firstDirectories: 'src/lead/directories/firstDirectories.ts',
  /** The app, with React. */
  start: 'src/start.tsx',
  /** The parts of the card that are loaded after its header and contacts. */
  laterParts: 'src/card/laterParts.ts',
  /** The English texts, which are needed for the first render. */
  englishTexts: 'src/i18n/catalogs/en.ts',
  /** Reads a text of a catalog; a build replaces it. */
  readText: 'src/i18n/catalogs/readText.ts',
  // Replacements for library code that the card never runs.
  luxon: 'src/portal/without/luxon.ts',
  qs: 'src/portal/without/qs.ts',
  axiosFetch: 'src/portal/without/axiosFetch.ts',
  sdkParts: 'src/portal/without/sdkParts.ts',
} as const

/** Absolute path of a file given relative to the root of the repository. */
export function absolutePath(file: string): string {
  return fileURLToPath(new URL(`../../${file}`, import.meta.url))
}

/** Matches the module id of a file given relative to the root, with slashes of either kind. */
export function moduleIdOf(file: string): RegExp {
  const escaped = file.replaceAll('.', String.raw`\.`).replaceAll('/', String.raw`[\\/]`)
  return new RegExp(String.raw`[\\/]${escaped}$`)
}

// The readers of everything but the lead's own fields: loaded after the first render, as one chunk.
export { customReferences } from './custom/customReferences'
export { readCustomFields } from './custom/aboutGroups'
export { noDirectories, readDirectories } from './directories/readDirectories'
export { readReferences } from './relations/relationCommands'
export { relationsQuery } from './relations/relationsQuery'

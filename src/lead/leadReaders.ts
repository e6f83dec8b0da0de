// The readers of everything around a lead: not needed for its first look, so they come in a later chunk.
export { customReferences } from './custom/customReferences'
export { readCustomFields } from './custom/aboutGroups'
export { noDirectories, readDirectories } from './directories/readDirectories'
export { readReferences } from './relations/relationCommands'
export { relationsQuery } from './relations/relationsQuery'

/** The origin of the unit tests' portal, under a reserved top-level domain. */
export const portalOrigin = 'https://portal.example'

/** Where the portal of the unit tests lives; nobody can own a name that ends so. */
export const portalOrigin = 'https://portal.example'

/**
 * How many records a list method of the portal returns at most, whatever is asked for.
 *
 * @see https://apidocs.bitrix24.com/settings/how-to-call-rest-api/list-methods-pecularities.html
 */
export const pageSize = 50

import type { Coordinates } from '../../lead/model/CustomValue'

/**
 * The OpenStreetMap URL of an address, for a link: no request is sent until it is opened.
 *
 * @param coordinates replace the search for the address when they are known
 */
export function mapUrl(address: string, coordinates: Coordinates | null = null): string {
  const url = new URL('https://www.openstreetmap.org/')
  if (coordinates === null) {
    url.pathname = '/search'
    url.searchParams.set('query', address)
  } else {
    url.searchParams.set('mlat', String(coordinates.latitude))
    url.searchParams.set('mlon', String(coordinates.longitude))
  }
  return url.href
}

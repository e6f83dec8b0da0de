import type { Coordinates } from '../../lead/model/CustomValue'

/**
 * The address of a map that shows a place; nothing is asked of it before somebody opens it.
 *
 * @param coordinates say better than words where it is, if they are known
 */
export function mapUrl(place: string, coordinates: Coordinates | null = null): string {
  const url = new URL('https://www.openstreetmap.org/')
  if (coordinates === null) {
    url.pathname = '/search'
    url.searchParams.set('query', place)
  } else {
    url.searchParams.set('mlat', String(coordinates.latitude))
    url.searchParams.set('mlon', String(coordinates.longitude))
  }
  return url.href
}

import { isDecimal } from '../../format/number/decimal'
import type { Coordinates, SingleValue } from '../model/CustomValue'

/**
 * Reads a value of type `address`, `text|latitude;longitude|location id`: the coordinates may be blank, the text
 * may have empty parts between commas, and some portals send the text alone.
 *
 * @returns null when there is neither a text nor coordinates
 */
export function readAddress(value: string): SingleValue | null {
  const { text: typed, point } = split(value)
  const coordinates = readCoordinates(point)
  const text = typed
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(', ')
  if (text !== '') return { kind: 'address', text, coordinates }
  if (coordinates === null) return null
  const { latitude, longitude } = coordinates
  return { kind: 'address', text: `${latitude}, ${longitude}`, coordinates }
}

/** Splits from the end, since the text may contain a bar. */
function split(value: string): { text: string; point: string } {
  const parts = value.split('|')
  const [point = '', id = ''] = parts.slice(-2)
  if (parts.length > 2 && /^\s*\d*\s*$/.test(id) && isPoint(point)) {
    return { text: bars(parts.slice(0, -2)), point }
  }
  return parts.length > 1 && readCoordinates(id) !== null
    ? { text: bars(parts.slice(0, -1)), point: id }
    : { text: bars(parts), point: '' }
}

function isPoint(text: string): boolean {
  return text.trim() === '' || text.split(';').length === 2
}

function bars(parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== '').join('|')
}

function readCoordinates(point: string): Coordinates | null {
  const [lat = '', lng = '', ...rest] = point.split(';').map((part) => part.trim())
  if (rest.length > 0 || !isDecimal(lat) || !isDecimal(lng)) return null
  const latitude = Number(lat)
  const longitude = Number(lng)
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null
  // 0;0 means that the address was not found.
  return latitude === 0 && longitude === 0 ? null : { latitude, longitude }
}

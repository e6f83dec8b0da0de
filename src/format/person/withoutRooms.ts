/** Words for a flat, an office, a floor and an entrance, in the languages whose people type them behind the street. */
const words =
  'кв|квартира|пом|помещение|оф|офис|каб|кабинет|эт|этаж|под|подъезд|поверх|під|підʼїзд|apt|apartment|suite|ste|unit|' +
  'floor|room|flat|etage|wohnung|whg|og|appt|appartement|étage|piso|depto|dpto|oficina|andar|apto|sala|lok|lokal|daire|kat'

const room = new RegExp(
  `(?:^|\\s+)(?:(?:${words})(?:\\.\\s*|\\s+|\\s*(?:№|#|no\\.?)\\s*|(?=\\d))(?:\\d[\\p{L}\\d/-]*|\\p{L}(?!\\p{L}))` +
    `|\\d{1,3}(?:\\.|-?\\p{L}{1,3}|[ºª])?\\s*(?:${words})|#\\s?\\d[\\p{L}\\d-]*)\\.?$`,
  'iu',
)

/** Takes a street as typed, returns it without flats, offices and floors, which a map does not know. */
export function withoutRooms(street: string): string {
  const kept = street.split(/[,;\n]/).map((segment) => segment.trim().replace(room, ''))
  return kept.filter((segment) => segment !== '').join(', ')
}

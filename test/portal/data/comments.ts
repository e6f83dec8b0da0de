import type { WireRecord } from '../rest/Wire'

const build = (id: string, day: string, author: string, text: string): WireRecord => ({
  ID: id,
  ENTITY_ID: '2001',
  ENTITY_TYPE: 'lead',
  CREATED: `2026-03-${day}T12:00:00+02:00`,
  COMMENT: text,
  AUTHOR_ID: author,
})

/** Comments in the timelines of the demo leads, in the order of their ids. */
export const comments: readonly WireRecord[] = [
  build('801', '02', '1', 'Measured the room: 4.2 m, the window is on the left.'),
  build('803', '03', '7', 'Likes [b]oak[/b], not beech.'),
  build('805', '05', '12', 'Sent the first design, see https://example.com/designs/1'),
  build('807', '06', '7', 'Asks for a second design with an island.'),
]

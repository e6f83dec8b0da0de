import { expect, it } from 'vitest'
import { withoutRooms } from '../../../src/format/person/withoutRooms'

it.each([
  ['ул. Тверская, 1, кв. 5', 'ул. Тверская, 1'],
  ['ул. Тверская, д. 1, корп. 2, оф. 301, 3 этаж', 'ул. Тверская, д. 1, корп. 2'],
  ['ул Ленина 5 кв 3', 'ул Ленина 5'],
  ['Main St 1 Apt 4B', 'Main St 1'],
  ['Flat 3, 10 Downing St', '10 Downing St'],
  ['1600 Amphitheatre Pkwy #12', '1600 Amphitheatre Pkwy'],
  ['Hauptstr. 5, 3. OG', 'Hauptstr. 5'],
  ['Rue de la Paix 5, 2ème étage', 'Rue de la Paix 5'],
  ['Calle Mayor 1, 2º piso', 'Calle Mayor 1'],
  ['Marszałkowska 1 lok. 5', 'Marszałkowska 1'],
  ['Atatürk Cd. 5\nDaire 3', 'Atatürk Cd. 5'],
])('asks a map for %j as %j', (street, asked) => {
  expect(withoutRooms(street)).toBe(asked)
})

it.each([
  'Route 66',
  'Unit Road 5',
  'Floor St',
  'ул. Под горой, 3',
  'ул. 8 Марта 5',
  'Офицерская ул., 5',
  'House 5, Road 12, Block F',
])('leaves %j whole', (street) => {
  expect(withoutRooms(street)).toBe(street)
})

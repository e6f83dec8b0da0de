import { describe, expect, it } from 'vitest'
import { russianZones } from '../../../src/format/phone/russianZones'
import { localTime } from '../../../src/format/time/localTime'

const summer = new Date('2026-07-15T12:00:00Z')
const winter = new Date('2026-01-15T12:00:00Z')

/** A city of each zone by its area code, and what its clocks show at 12:00 UTC. */
describe.each([
  ['Kaliningrad', '4012', '14:00'],
  ['Moscow', '495', '15:00'],
  ['Saint Petersburg', '812', '15:00'],
  ['Kirov', '8332', '15:00'],
  ['Volgograd', '8442', '15:00'],
  ['Sochi', '862', '15:00'],
  ['Samara', '846', '16:00'],
  ['Izhevsk', '3412', '16:00'],
  ['Saratov', '8452', '16:00'],
  ['Ulyanovsk', '8422', '16:00'],
  ['Astrakhan', '8512', '16:00'],
  ['Yekaterinburg', '343', '17:00'],
  ['Perm', '342', '17:00'],
  ['Chelyabinsk', '351', '17:00'],
  ['Ufa', '347', '17:00'],
  ['Omsk', '3812', '18:00'],
  ['Novosibirsk', '383', '19:00'],
  ['Tomsk', '3822', '19:00'],
  ['Barnaul', '3852', '19:00'],
  ['Krasnoyarsk', '391', '19:00'],
  ['Irkutsk', '3952', '20:00'],
  ['Chita', '3022', '21:00'],
  ['Yakutsk', '4112', '21:00'],
  ['Blagoveshchensk', '4162', '21:00'],
  ['Vladivostok', '423', '22:00'],
  ['Khabarovsk', '4212', '22:00'],
  ['Magadan', '4132', '23:00'],
  ['Yuzhno-Sakhalinsk', '4242', '23:00'],
  ['Petropavlovsk-Kamchatsky', '4152', '00:00'],
  ['Anadyr', '42722', '00:00'],
])('a landline of %s', (_city, code, text) => {
  const zones = russianZones(code.padEnd(10, '2')) ?? []

  it('has the clocks of its area, in summer and in winter', () => {
    for (const now of [summer, winter]) {
      expect(localTime(zones, now, 'en-GB')).toMatchObject({ isCertain: true, text })
    }
  })
})

it('a landline of Yakutia beyond its capital may be in any of its three zones', () => {
  expect(russianZones('4113522222')).toHaveLength(3)
})

it.each(['9161234567', '8005553535', '8095550123', '7015550123', '336222222', '', '495'])(
  '%j may be anywhere',
  (national) => expect(russianZones(national)).toBeNull(),
)

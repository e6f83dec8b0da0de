/**
 * IANA zones by the beginnings of Russian landline area codes. From libphonenumber's time zones of
 * +7, corrected where those are outdated: Kaliningrad has no summer time, Saratov is an hour ahead
 * of Moscow, Yakutia has three zones.
 *
 * @see https://github.com/google/libphonenumber/blob/master/resources/timezones/map_data.txt
 */
const zones: readonly (readonly [prefixes: string, ...zones: string[]])[] = [
  ['401', 'Europe/Kaliningrad'],
  ['341 842 846 848', 'Europe/Samara'],
  ['845', 'Europe/Saratov'],
  ['851', 'Europe/Astrakhan'],
  ['342 343 345 346 347 349 35', 'Asia/Yekaterinburg'],
  ['381', 'Asia/Omsk'],
  ['382 383', 'Asia/Novosibirsk'],
  ['384 385 388 390 391 394', 'Asia/Krasnoyarsk'],
  ['301 395', 'Asia/Irkutsk'],
  ['302 4112 416', 'Asia/Yakutsk'],
  ['411', 'Asia/Yakutsk', 'Asia/Vladivostok', 'Asia/Magadan'],
  ['421 423 426', 'Asia/Vladivostok'],
  ['413', 'Asia/Magadan'],
  ['424', 'Asia/Sakhalin'],
  ['415', 'Asia/Kamchatka'],
  ['427', 'Asia/Anadyr'],
  ['365 47 48 49 81 82 83 841 843 844 847 855 86 87', 'Europe/Moscow'],
]

/**
 * Takes the ten digits of a Russian number, returns the IANA zones of its area. Null for mobile
 * (9…), freephone (80…) and unknown codes, which may be anywhere in the country.
 */
export function russianZones(national: string): readonly string[] | null {
  if (!/^[348]\d{9}$/.test(national)) return null
  const found = zones.find(([prefixes]) =>
    prefixes.split(' ').some((prefix) => national.startsWith(prefix)),
  )
  return found ? found.slice(1) : null
}

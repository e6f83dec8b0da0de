import type { Wire, WireRecord } from '../rest/Wire'
import type { User } from './users'
import { textIn } from './LocalizedText'

type View = { lang: string; origin: string; brief: boolean }

/** A person as `user.get` shows them: the scope decides on contacts, empty fields are left out. */
export function userRow(user: User, { lang, origin, brief }: View): WireRecord {
  const fields: [string, Wire | undefined][] = [
    ['ID', user.id],
    ['ACTIVE', user.active],
    ['NAME', user.name && textIn(user.name, lang)],
    ['LAST_NAME', user.lastName && textIn(user.lastName, lang)],
    ['EMAIL', brief ? undefined : user.email],
    ['PERSONAL_MOBILE', brief ? undefined : user.phone],
    ['PERSONAL_PHOTO', user.photo ? `${origin}/upload/avatars/${user.id}.svg` : undefined],
    ['PERSONAL_GENDER', user.gender],
    ['PERSONAL_CITY', user.city],
    ['WORK_POSITION', user.position && textIn(user.position, lang)],
    ['TIME_ZONE', user.timeZone],
    ['DATE_REGISTER', '2023-07-15T00:00:00+00:00'],
  ]
  const filled = fields.filter(
    (field): field is [string, Wire] => field[1] !== undefined && field[1] !== '',
  )
  return {
    ...Object.fromEntries(filled),
    IS_ONLINE: user.id === '1' ? 'Y' : 'N',
    TIMESTAMP_X: {},
    LAST_ACTIVITY_DATE: {},
    UF_DEPARTMENT: user.departments,
    USER_TYPE: 'employee',
  }
}

import { users } from '../../data/users'
import { userRow } from '../../data/userRow'
import type { Context, Method, Methods } from '../Method'
import { grantedScopes } from '../grantedScopes'
import { pageOf, queryRows } from '../rows/selectRows'
import { phpTrue, recordOf, textOf, valueOf, type WireRecord } from '../Wire'

const rowsFor = ({ session, origin }: Context): WireRecord[] => {
  const granted = grantedScopes(session.case.scopes)
  const brief = !granted.includes('user') && !granted.includes('user_basic')
  return users.map((user) => userRow(user, { lang: session.case.lang, origin, brief }))
}

/** Whether people work here: what PHP takes for true is yes, except for `N`. */
const readActive = (filter: WireRecord): WireRecord => {
  const { ACTIVE: active, ...rest } = filter
  return active === undefined ? rest : { ...rest, ACTIVE: phpTrue(active) && active !== 'N' }
}

const getUsers: Method = (params, context) => {
  const id = valueOf(params, 'id')
  const filter = readActive(recordOf(valueOf(params, 'filter')))
  const sort = textOf(valueOf(params, 'sort')).toUpperCase() || 'ID'
  const rows = queryRows(rowsFor(context), {
    filter: id === undefined ? filter : { ...filter, ID: id },
    order: { [sort]: textOf(valueOf(params, 'order')) || 'ASC' },
  })
  return pageOf(rows, params)
}

const getCurrentUser: Method = (_params, context) => ({
  result: rowsFor(context).find((row) => row['ID'] === context.session.userId) ?? null,
})

const inProfile = new Set(['ID', 'NAME', 'LAST_NAME', 'PERSONAL_GENDER', 'PERSONAL_PHOTO'])

const getProfile: Method = (_params, context) => {
  const row = rowsFor(context).find((candidate) => candidate['ID'] === context.session.userId) ?? {}
  return {
    result: {
      ...Object.fromEntries(Object.entries(row).filter(([key]) => inProfile.has(key))),
      ADMIN: context.session.case.admin,
      TIME_ZONE: textOf(row['TIME_ZONE']),
      TIME_ZONE_OFFSET: 0,
    },
  }
}

/** People of the portal. */
export const userMethods: Methods = {
  'user.get': getUsers,
  'user.current': getCurrentUser,
  profile: getProfile,
}

import { isRecord, listOf, textOf, type Wire } from '../../rest/Wire'
import type { Person } from '../Opening'
import { pickedCrm } from './pickedCrm'
import type { Commands } from '../PortalPage'

/** Deals and quotes are offered only when they are named. */
const usualTypes = ['lead', 'contact', 'company']

const personOf = ({ id, name, position, photo }: Person): Wire => ({
  id,
  name,
  position,
  photo,
  url: `/company/personal/user/${id}/`,
})

/** The portal's pickers: answered only when something was picked. */
export const dialogCommands: Commands = {
  selectCRM: async ({ params, portal, answer }) => {
    const { entityType, multiple } = isRecord(params) ? params : {}
    const asked = listOf(entityType).map(textOf)
    const types = asked.length > 0 ? asked : usualTypes
    const items = await portal.pickCrm(types, multiple === true)
    if (items) answer(pickedCrm(types, items))
  },

  selectUser: async ({ params, portal, answer }) => {
    const multiple = isRecord(params) && params['mult'] === true
    const [first, ...others] = (await portal.pickUsers(multiple)) ?? []
    if (!first) return
    answer(multiple ? [first, ...others].map(personOf) : personOf(first))
  },

  selectAccess: async ({ portal, answer }) => {
    const rights = await portal.pickAccess()
    if (rights) answer(rights)
  },

  showAppForm: ({ portal }) => portal.notify('The portal shows its feedback form'),
}

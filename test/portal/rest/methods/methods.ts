import type { Methods } from '../Method'
import { activityMethods } from './activityMethods'
import { clientMethods } from './clientMethods'
import { directoryMethods } from './directoryMethods'
import { itemMethods } from './itemMethods'
import { leadMethods } from './leadMethods'
import { placementMethods } from './placementMethods'
import { systemMethods } from './systemMethods'
import { userMethods } from './userMethods'

const subjects: Methods = {
  ...leadMethods,
  ...directoryMethods,
  ...userMethods,
  ...clientMethods,
  ...activityMethods,
  ...itemMethods,
  ...placementMethods,
}

/** All REST methods of the stand-in portal except `batch`. */
export const methods: Methods = { ...subjects, ...systemMethods(Object.keys(subjects)) }

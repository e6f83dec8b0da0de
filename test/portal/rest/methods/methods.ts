import type { Methods } from '../Method'
import { activityMethods } from './activityMethods'
import { chatMethods } from './chatMethods'
import { commentMethods } from './commentMethods'
import { clientMethods } from './clientMethods'
import { directoryMethods } from './directoryMethods'
import { itemMethods } from './lead/itemMethods'
import { leadMethods } from './lead/leadMethods'
import { placementMethods } from './placementMethods'
import { systemMethods } from './systemMethods'
import { todoMethods } from './todoMethods'
import { userMethods } from './userMethods'

const subjects: Methods = {
  ...leadMethods,
  ...directoryMethods,
  ...userMethods,
  ...clientMethods,
  ...activityMethods,
  ...todoMethods,
  ...commentMethods,
  ...itemMethods,
  ...chatMethods,
  ...placementMethods,
}

/** All REST methods of the stand-in portal except `batch`. */
export const methods: Methods = { ...subjects, ...systemMethods(Object.keys(subjects)) }

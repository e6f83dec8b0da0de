import type { Methods } from '../Method'
import { directoryMethods } from './directoryMethods'
import { leadMethods } from './leadMethods'
import { userMethods } from './userMethods'

/** All REST methods of the stand-in portal except `batch`. */
export const methods: Methods = {
  ...leadMethods,
  ...directoryMethods,
  ...userMethods,
}

import { mergeConfig } from 'vite'
import base from '../../vite.config.ts'
import { putIn } from './putIn.ts'

/** The configuration of the tests, with a mutant in the place of its file. */
export default mergeConfig(base, { root: '.', plugins: [putIn()] })

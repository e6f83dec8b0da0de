import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import { absolutePath } from './sourceFiles.ts'

/**
 * The name in the build of a class of a CSS module, the same on every machine. The usual ones have a longer hash and
 * the number of the line: random digits are what weighs most in compressed styles.
 *
 * @param name of the class in the module
 * @param file absolute path of the module
 */
export function className(name: string, file: string): string {
  const path = relative(absolutePath(''), file).replaceAll('\\', '/')
  const hash = createHash('sha256').update(path).digest('base64').replaceAll(/[+/]/g, '')
  return `${name}_${hash.slice(0, 3)}`
}

import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/**
 * Writes the README beside a file anew, and returns it.
 *
 * @param beside the file, `import.meta.url`
 * @param write the new text, from the one before
 */
export async function rewriteReadme(
  beside: string,
  write: (earlier: string) => string,
): Promise<string> {
  const readme = fileURLToPath(new URL('README.md', beside))
  const text = write(await readFile(readme, 'utf8'))
  await writeFile(readme, text)
  return text
}

import { useCardData } from '../shared/CardData'
import { CodeWord } from './CodeWord'

/** An entry of a `crm.status.list` directory. */
export function DirectoryItem({ directory, code }: { directory: string | null; code: string }) {
  const { relations } = useCardData()
  const words = directory === null ? undefined : relations?.directories.get(directory)
  // A directory without entries is one that could not be read: it does not say that this one is gone.
  return <CodeWord code={code} words={words?.size ? words : undefined} />
}

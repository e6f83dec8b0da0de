import { useCardData } from '../shared/CardData'
import { CodeLabel } from './CodeLabel'

/** An entry of a `crm.status.list` directory. */
export function DirectoryItem({ directory, code }: { directory: string | null; code: string }) {
  const { relations } = useCardData()
  const labels = directory === null ? undefined : relations?.directories.get(directory)
  // A directory without entries is one that could not be read: it does not say that this one is gone.
  return <CodeLabel code={code} labels={labels?.size ? labels : undefined} />
}

import { useCardData } from '../shared/CardData'
import { CodeLabel } from '../field/CodeLabel'

/** An entry of a `crm.status.list` directory. */
export function DirectoryItem({ directory, code }: { directory: string | null; code: string }) {
  const { relations } = useCardData()
  const labels = directory === null ? undefined : relations?.directories.get(directory)
  // An empty directory could not be read: the code must not be shown as deleted.
  return <CodeLabel code={code} labels={labels?.size ? labels : undefined} />
}

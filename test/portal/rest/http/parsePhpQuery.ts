import { phpArray, type Wire, type WireRecord } from '../Wire'

type Branch = Map<string, Leaf>
type Leaf = string | Branch

const nextIndex = (branch: Branch): string => {
  const numbers = [...branch.keys()].filter((key) => /^\d+$/.test(key)).map(Number)
  return String(numbers.length > 0 ? Math.max(...numbers) + 1 : 0)
}

const put = (branch: Branch, path: string[], value: string): void => {
  const [head = '', ...rest] = path
  const key = head === '' ? nextIndex(branch) : head
  if (rest.length === 0) {
    branch.set(key, value)
    return
  }
  const present = branch.get(key)
  const child: Branch = present instanceof Map ? present : new Map()
  branch.set(key, child)
  put(child, rest, value)
}

const pathOf = (name: string): string[] => {
  const bracket = name.indexOf('[')
  if (bracket < 1) return [name.replaceAll(/[. ]/g, '_')]
  // PHP takes an opening bracket that is never closed for a character that a name cannot have.
  if (!name.includes(']', bracket)) return [name.replaceAll(/[. []/g, '_')]
  const keys = [...name.slice(bracket).matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? '')
  return [name.slice(0, bracket).replaceAll(/[. ]/g, '_'), ...keys]
}

const toWire = (leaf: Leaf): Wire =>
  leaf instanceof Map ? phpArray([...leaf].map(([key, child]) => [key, toWire(child)])) : leaf

/** Parses a query or a form body as PHP does: `filter[ID]=5`, `select[]=ID`, `FILTER[@ID][]=1`. */
export function parsePhpQuery(query: string): WireRecord {
  const root: Branch = new Map()
  for (const [name, value] of new URLSearchParams(query)) {
    if (name !== '') put(root, pathOf(name), value)
  }
  return Object.fromEntries([...root].map(([key, leaf]) => [key, toWire(leaf)]))
}

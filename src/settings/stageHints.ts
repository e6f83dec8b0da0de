import { useSyncExternalStore } from 'react'
import { decodeEntities } from '../format/text/plainText'
import { withoutOverrides } from '../format/text/visible'
import { watchConnection } from '../portal/connection'
import { frameOption } from '../portal/frameOption'
import { pageState } from '../portal/pageState'
import { recallSaved, rememberSaved } from './rememberSaved'

/** Hints by the code of their stage; an empty one is deleted. */
export type HintsByStage = ReadonlyMap<string, string>

/** Hints saved since the portal's page was loaded: the frame still has those from before. */
const page = pageState<{ saved?: HintsByStage }>(() => ({}))
const listeners = new Set<() => void>()

/** The option of the app that holds the hint for a stage. */
export function hintOption(stage: string): string {
  return `hint.${stage}`
}

/** The hint that an administrator wrote for a stage; `''` for none. It is text, whatever it looks like. */
export function useStageHint(stage: string | null): string {
  return useSyncExternalStore(watchHints, () => (stage === null ? '' : hintFor(stage)))
}

/** Shows hints from now on that were just saved. */
export function keepSavedHints(hints: HintsByStage): void {
  const saved = new Map([...savedHints(), ...hints])
  page.current.saved = saved
  rememberSaved('hints', JSON.stringify([...saved]))
  for (const listener of listeners) listener()
}

function watchHints(listener: () => void): () => void {
  listeners.add(listener)
  const unwatch = watchConnection(listener)
  return () => {
    listeners.delete(listener)
    unwatch()
  }
}

function hintFor(stage: string): string {
  const saved = savedHints().get(stage)
  if (saved !== undefined) return saved
  const option = frameOption('app', hintOption(stage))
  // The portal's page escapes texts as in HTML.
  return typeof option === 'string' ? withoutOverrides(decodeEntities(option)).trim() : ''
}

function savedHints(): HintsByStage {
  return (page.current.saved ??= readKept(recallSaved('hints') ?? '[]'))
}

function readKept(text: string): HintsByStage {
  const pairs = parseList(text)
  return new Map(
    pairs.flatMap((pair): [string, string][] => {
      const [stage, hint]: unknown[] = Array.isArray(pair) ? pair : []
      return typeof stage === 'string' && typeof hint === 'string' ? [[stage, hint]] : []
    }),
  )
}

function parseList(text: string): unknown[] {
  try {
    const list: unknown = JSON.parse(text)
    return Array.isArray(list) ? list : []
  } catch {
    return []
  }
}

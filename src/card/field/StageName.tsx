import { useMemo } from 'react'
import { useCardData } from '../shared/CardData'
import { CodeWord } from './CodeWord'

/** A stage by the name the administrator gave it. */
export function StageName({ code }: { code: string }) {
  const stages = useCardData().directories?.stages
  const words = useMemo(
    () => stages && new Map(stages.map((stage) => [stage.code, stage.name])),
    [stages],
  )
  return <CodeWord code={code} words={words} />
}

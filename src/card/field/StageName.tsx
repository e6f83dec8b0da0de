import { useMemo } from 'react'
import { useCardData } from '../shared/CardData'
import { CodeLabel } from './CodeLabel'

/** The administrator's name of a stage. */
export function StageName({ code }: { code: string }) {
  const stages = useCardData().directories?.stages
  const labels = useMemo(
    () => stages && new Map(stages.map((stage) => [stage.code, stage.name])),
    [stages],
  )
  return <CodeLabel code={code} labels={labels} />
}

import { valueOf } from '../../rest/Read'
import type { Directories, Stage } from '../model/Directories'
import type { Lead } from '../model/Lead'

/** The stage a lead is in; undefined when the directory does not list its code. */
export function currentStage(lead: Lead, { stages }: Directories): Stage | undefined {
  const code = valueOf(lead.stageId)
  return stages.find((stage) => stage.code === code)
}

import { stageStep } from '../data/stageHistory'
import { countBefore } from '../session'
import { serverTime } from './http/envelope'
import type { Context } from './Method'

/** User id of the colleague who moves the lead, and the stage they move it to. */
const colleague = '12'
const theirStage = 'PROCESSED'

/** Under the fault `changedByOthers`, moves the session's lead to another stage, once. */
export function changeByOthers({ session, data, now }: Context): void {
  if (session.case.fault !== 'changedByOthers' || countBefore(session, 'changedByOthers') > 0)
    return
  const lead = data.leads.get(session.case.lead)
  if (!lead) return
  const time = serverTime(now())
  Object.assign(lead, {
    STATUS_ID: theirStage,
    STATUS_SEMANTIC_ID: 'P',
    MOVED_BY_ID: colleague,
    MOVED_TIME: time,
    MODIFY_BY_ID: colleague,
    DATE_MODIFY: time,
  })
  data.stageHistory.push(stageStep(data.nextId(), 2, Number(session.case.lead), time, theirStage))
}

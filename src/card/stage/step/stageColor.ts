import type { Stage } from '../../../lead/model/Directories'

const plainColors = { running: '#2fc6f6', won: '#7bd500', lost: '#ff5752' }

/** The colour of a stage as `#rrggbb`: the administrator's, or one for what the stage means. */
export function stageColor({ color, meaning }: Stage): string {
  return color ?? plainColors[meaning]
}

import type { Stage, Labels } from '../model/Directories'
import type { StageMeaning } from '../model/StageMeaning'
import { wireText } from '../../rest/readers'
import { fieldsOf, itemsOf } from '../../rest/wire'
import { bySort } from './bySort'

/**
 * The labels of the codes of a directory.
 *
 * @param wire the result of `crm.status.list`
 * @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-list.html
 */
export function readStatusLabels(wire: unknown): Labels {
  return new Map(
    itemsOf(wire).flatMap((item): [string, string][] => {
      const fields = fieldsOf(item)
      const code = wireText(fields.get('STATUS_ID'))
      const name = wireText(fields.get('NAME'))
      return code && name ? [[code, name]] : []
    }),
  )
}

/**
 * The codes of entries that no longer have the portal's own name: administrators rename one to use it for something else.
 *
 * @param wire the result of `crm.status.list`
 */
export function readRenamed(wire: unknown): ReadonlySet<string> {
  const renamed = itemsOf(wire)
    .map(fieldsOf)
    .filter((fields) => {
      const own = wireText(fields.get('NAME_INIT')).toLowerCase()
      return own !== '' && own !== wireText(fields.get('NAME')).toLowerCase()
    })
  return new Set(renamed.map((fields) => wireText(fields.get('STATUS_ID'))))
}

/** Reads the stages of leads from the result of `crm.status.list` for `STATUS`, in the administrator's order. */
export function readStages(wire: unknown): Stage[] {
  return itemsOf(wire)
    .map(fieldsOf)
    .filter((fields) => wireText(fields.get('STATUS_ID')) !== '')
    .toSorted(bySort)
    .map((fields) => ({
      code: wireText(fields.get('STATUS_ID')),
      name: wireText(fields.get('NAME')) || wireText(fields.get('STATUS_ID')),
      color:
        readColor(fields.get('COLOR')) ?? readColor(fieldsOf(fields.get('EXTRA')).get('COLOR')),
      meaning: readMeaning(fields),
    }))
}

function readMeaning(fields: ReadonlyMap<string, unknown>): StageMeaning {
  const semantics = wireText(fields.get('SEMANTICS'))
  const extra = wireText(fieldsOf(fields.get('EXTRA')).get('SEMANTICS'))
  if (semantics === 'S' || extra === 'success') return 'won'
  if (semantics === 'F' || extra === 'failure' || extra === 'apology') return 'lost'
  return 'running'
}

/** `#rgb` and `#rrggbb` as `#rrggbb`; null for any other value. */
function readColor(wire: unknown): string | null {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(wireText(wire))?.[1]
  if (!digits) return null
  return `#${digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits}`.toLowerCase()
}

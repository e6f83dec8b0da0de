import { formatName } from '../../format/person/name'
import type { Person } from './Relations'
import { valueOf } from '../../rest/Read'
import { readId, readText } from '../../rest/readers'
import { fieldsOf, itemsOf } from '../../rest/wire'
import { readUrl } from '../../format/text/readUrl'

/** The portal's own file hosts; loading a photo from another host would reveal the reader to it. */
const portalFileHost = /(^|\.)bitrix24\.[a-z]{2,3}(\.[a-z]{2})?$/i

/**
 * Reads users of the portal.
 *
 * @param wire the result of `user.get`, which omits empty fields
 * @param locale decides the order of the name's parts
 * @param origin the portal's origin, for relative addresses of photos
 * @see https://apidocs.bitrix24.com/api-reference/user/user-get.html
 */
export function readPeople(wire: unknown, locale: string, origin: string): Person[] {
  return itemsOf(wire).flatMap((item) => {
    const fields = fieldsOf(item)
    const id = valueOf(readId(fields.get('ID')))
    if (id === null) return []
    const name = formatName(
      {
        first: valueOf(readText(fields.get('NAME'))),
        second: null,
        last: valueOf(readText(fields.get('LAST_NAME'))),
      },
      locale,
    )
    const active = fields.get('ACTIVE')
    return [
      {
        id,
        name: name || valueOf(readText(fields.get('EMAIL'))),
        position: valueOf(readText(fields.get('WORK_POSITION'))),
        photo: readPhoto(fields.get('PERSONAL_PHOTO'), origin),
        isDismissed: active === false || active === 'N' || active === '0',
      },
    ]
  })
}

function readPhoto(wire: unknown, origin: string): string | null {
  const address = valueOf(readText(wire))
  const url = address === null ? null : readUrl(address, origin)
  if (!url) return null
  const isOwn = url.origin === origin
  const isPortals = url.protocol === 'https:' && portalFileHost.test(url.hostname)
  return isOwn || isPortals ? url.href : null
}

import { formatName } from '../../format/person/name'
import type { BatchAnswer } from '../../rest/callBatch'
import { readMultifields } from '../model/readMultifields'
import type { Client } from '../model/Relations'
import { valueOf } from '../../rest/Read'
import { readText } from '../../rest/readers'
import { fieldsOf } from '../../rest/wire'

/**
 * Reads a company or a contact, or why it is missing.
 *
 * @param answer of `crm.company.get` or `crm.contact.get`; undefined when it was not requested
 * @param locale decides the order of the name's parts
 * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-get.html
 */
export function readClient(
  kind: Client['kind'],
  id: number,
  answer: BatchAnswer | undefined,
  locale: string,
): Client {
  const fields = fieldsOf(answer?.ok ? answer.result : undefined)
  const list = (name: string) => readMultifields(`${kind}-${id}-${name}`, fields.get(name))
  const name =
    kind === 'company'
      ? valueOf(readText(fields.get('TITLE')))
      : formatName(
          {
            first: valueOf(readText(fields.get('NAME'))),
            second: valueOf(readText(fields.get('SECOND_NAME'))),
            last: valueOf(readText(fields.get('LAST_NAME'))),
          },
          locale,
        ) || null
  return {
    kind,
    id,
    name,
    position: kind === 'contact' ? valueOf(readText(fields.get('POST'))) : null,
    phones: list('PHONE'),
    emails: list('EMAIL'),
    messengers: list('IM'),
    sites: list('WEB'),
    missing: whyMissing(answer),
  }
}

function whyMissing(answer: BatchAnswer | undefined): Client['missing'] {
  if (answer === undefined || answer.ok) return null
  const { kind } = answer.failure
  if (kind === 'accessDenied') return 'denied'
  return kind === 'notFound' ? 'gone' : 'failed'
}

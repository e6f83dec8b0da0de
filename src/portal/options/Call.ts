import { callElements } from './callElements'
import { idsOf, type CrmElement } from './CrmElement'
import { optionFields, optionText } from './optionFields'

/** The call of a call window. */
export type Call = {
  /** The portal's id; `''` before a call of a calling list begins. */
  id: string
  /** As the telephony reports it; null when the caller hides it. */
  phone: string | null
  /** The portal's own number that is called, or calls, as far as it is one; else the name of a line. */
  line: string
  /** The records that the call belongs to, the one that the portal shows first. */
  elements: readonly CrmElement[]
  /** Whether the call has ended, or has not begun. */
  isIdle: boolean
  /** Whether the window goes through a list of numbers, one call after another. */
  isOfList: boolean
}

/**
 * Reads a call from PLACEMENT_OPTIONS, where every value is a string, or from the answer of `getStatus`, where they are
 * typed.
 *
 * @see https://apidocs.bitrix24.com/api-reference/widgets/telephony/call-card.html
 */
export function readCall(options: unknown): Call {
  const fields = optionFields(options)
  const text = (name: string): string => optionText(fields.get(name))
  const phone = text('PHONE_NUMBER')
  return {
    id: text('CALL_ID'),
    phone: phone === '' || phone.toLowerCase() === 'hidden' ? null : phone,
    line: text('LINE_NUMBER'),
    elements: callElements(options),
    isIdle: text('CALL_STATE') === 'idle',
    isOfList: text('CALL_LIST_MODE') === 'true',
  }
}

/** The id of the lead that the call belongs to: the record that the portal shows, else one that it is bound to. */
export function callLead({ elements }: Call): number | undefined {
  return idsOf(elements, 'lead')[0]
}

import { commonLayout } from '../../data/fields/configuration'
import { currencyRow, currencyRows } from '../../data/currencies'
import { statusRows } from '../../data/statuses'
import type { Context, Method, Methods } from '../Method'
import { classicError, RestError } from '../RestError'
import { queryRows } from '../rows/selectRows'
import { textOf, valueOf } from '../Wire'

const listStatuses: Method = (params, { session }) => {
  const filter = valueOf(params, 'filter')
  if (typeof filter === 'string' && filter !== '') {
    throw new RestError(400, 'Invalid parameters.', '')
  }
  const rows = queryRows(statusRows(session.case.lang), params)
  return { result: rows, total: rows.length }
}

const checkSettingsRight = ({ session }: Context): void => {
  if (!session.case.admin) throw classicError('Access denied.')
}

const listCurrencies: Method = (_params, context) => {
  checkSettingsRight(context)
  return { result: currencyRows(context.session.case.lang), total: 0 }
}

const getCurrency: Method = (params, context) => {
  checkSettingsRight(context)
  const row = currencyRow(textOf(valueOf(params, 'id')), context.session.case.lang)
  if (!row) throw classicError('Not found')
  return { result: row }
}

const getConfiguration: Method = (params, { session }) => ({
  result:
    textOf(valueOf(params, 'scope')).toUpperCase() === 'C' ? commonLayout(session.case.lang) : null,
})

/** Directories and settings of the CRM. */
export const directoryMethods: Methods = {
  'crm.status.list': listStatuses,
  'crm.currency.list': listCurrencies,
  'crm.currency.get': getCurrency,
  'crm.lead.details.configuration.get': getConfiguration,
  'crm.settings.mode.get': () => ({ result: 1 }),
}

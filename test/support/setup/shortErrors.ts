import { configure, getConfig } from '@testing-library/react'

/** The field by which testing-library itself knows that a failure is only a reason to wait. */
const waiting = '_disableExpensiveErrorDiagnostics'

/**
 * Leaves the page out of the errors of queries that are tried again. Printing a whole card for each try of a `findBy`
 * takes longer than the query; the error that a test fails with still shows the page.
 */
export function shortErrors(): void {
  const { getElementError } = getConfig()
  if (typeof Reflect.get(getConfig(), waiting) !== 'boolean') {
    throw new Error(
      'testing-library tells a waiting query elsewhere: correct or delete shortErrors',
    )
  }
  configure({
    getElementError: (message, container) =>
      Reflect.get(getConfig(), waiting) === true
        ? Object.assign(new Error(message ?? ''), { name: 'TestingLibraryElementError' })
        : getElementError(message, container),
  })
}

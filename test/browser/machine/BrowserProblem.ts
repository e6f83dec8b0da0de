/** Why there is no browser for the tests, as one sentence for the person who runs them. */
export class BrowserProblem extends Error {
  override name = 'BrowserProblem'
}

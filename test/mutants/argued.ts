import { changeOf, type Mutant } from './mutantsOf.ts'

/**
 * Mutants that no test can notice, by file and change as the report prints them, with the reason. A run fails when
 * one of them is noticed or no longer there.
 */
export const argued: readonly { file: string; change: string; because: string }[] = []

/** Why no test can notice this mutant; undefined for those that tests should notice. */
export function argumentFor(mutant: Mutant): string | undefined {
  const change = changeOf(mutant)
  return argued.find((one) => one.file === mutant.file && one.change === change)?.because
}

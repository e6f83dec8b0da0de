import { changeOf, type Mutant } from './mutantsOf.ts'

/**
 * Mutants that no test can notice, by file and change as the report prints them, with the reason. A run fails when
 * one of them is noticed or no longer there.
 */
export const argued: readonly { file: string; change: string; because: string }[] = [
  {
    file: 'src/lead/duplicates/duplicatesQuery.ts',
    change: 'false → true',
    because:
      'Structural sharing keeps the identity of an equal answer: nothing that is shown differs.',
  },
  {
    file: 'src/format/language/dateFormat.ts',
    change: '!format → true',
    because: 'A formatter that is made anew writes the same; keeping it only saves time.',
  },
  {
    file: 'src/lead/write/createWrites.ts',
    change: "state.state === 'none' → false",
    because: 'A kept `none` reads the same as none kept; leaving it out only frees memory.',
  },
  {
    file: 'src/settings/save/saveSettings.ts',
    change:
      "typeof one === 'function' || typeof other === 'function' → (typeof one === 'function') && (typeof other === 'function')",
    because: 'JSON has no functions: the comparison after it finds a function unlike every object.',
  },
]

/** Why no test can notice this mutant; undefined for those that tests should notice. */
export function argumentFor(mutant: Mutant): string | undefined {
  const change = changeOf(mutant)
  return argued.find((one) => one.file === mutant.file && one.change === change)?.because
}

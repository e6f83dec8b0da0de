import { mergeConfig } from 'vitest/config'
import base from '../../vite.config.ts'
import { switchMutants } from './switchMutants.ts'

/** The tests of the app with all mutants in place, and a project for those of them that need no page. */
export default mergeConfig(base, {
  root: '.',
  plugins: [switchMutants()],
  test: {
    setupFiles: ['test/mutants/setup.ts'],
    // The switch is there before the setup of the tests loads the app.
    sequence: { setupFiles: 'list' },
    projects: [
      {
        extends: true,
        test: {
          name: 'withoutPage',
          environment: 'node',
          isolate: false,
          // A mutant without an end runs out of memory before it takes that of the machine.
          execArgv: ['--max-old-space-size=1024'],
          include: ['test/{format,laws,lead,portal-app,rest,settings}/**/*.test.ts'],
          setupFiles: ['test/support/setup/setup.ts'],
        },
      },
    ],
  },
})

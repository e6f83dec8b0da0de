import { afterAll, test } from 'vitest'
import { openCase } from '../support/openCase'
import { closeAll } from '../support/sharedStage'
import { say } from '../../support/say'

afterAll(closeAll)

test('a portal in a language that nobody speaks shows an English card', async () => {
  const { app, problems } = await openCase({ lang: 'xx' })
  await app.getByRole('heading', { name: say('block.reach') }).waitFor()
  problems.expectNone()
})

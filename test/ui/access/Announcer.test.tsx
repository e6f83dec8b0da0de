import { fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { Announcer, useAnnounce } from '../../../src/ui/access/Announcer'
import { pass, stopClock } from '../../support/fakes/stoppedClock'

beforeEach(stopClock)

function Speaker({ text }: { text: string }) {
  const announce = useAnnounce()
  return (
    <button type="button" onClick={() => announce(text)}>
      {text}
    </button>
  )
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

it('keeps each message for five seconds, however many follow', async () => {
  render(
    <Announcer>
      <Speaker text="To-do added" />
      <Speaker text="Comment added" />
    </Announcer>,
  )
  press('To-do added')
  await pass(3_000)
  press('Comment added')
  await pass(1_999)
  expect(screen.getByRole('status')).toHaveTextContent('To-do addedComment added')
  await pass(1)
  expect(screen.getByRole('status')).toHaveTextContent(/^Comment added$/)
  await pass(3_000)
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

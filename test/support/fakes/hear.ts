import { screen, waitFor } from '@testing-library/react'
import { expect } from 'vitest'

/** Waits until a message is read out by the one voice of the page, whose lines other queries by text pass over. */
export async function hear(message: string | RegExp): Promise<void> {
  await waitFor(() => {
    const lines = [...screen.getByRole('status').children].map((line) => line.textContent ?? '')
    expect(
      lines.some((line) => isLike(line, message)),
      lines.join(' | '),
    ).toBe(true)
  })
}

/** As `hear`, and expects that the message can be seen as well. */
export async function hearAndSee(message: string | RegExp): Promise<void> {
  await hear(message)
  const found = screen.getAllByText((_text, element) => isLike(element?.textContent ?? '', message))
  expect(found.at(-1)).toBeVisible()
}

const isLike = (text: string, message: string | RegExp): boolean =>
  typeof message === 'string' ? text.includes(message) : message.test(text)

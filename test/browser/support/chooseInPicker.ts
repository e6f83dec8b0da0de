import type { Page } from 'playwright-core'

/** Chooses a person in the portal's own picker, by the mouse. */
export async function chooseInPicker(page: Page, name: string): Promise<void> {
  const picker = page.locator('dialog.picker')
  await picker.getByText(name).click()
  await picker.getByRole('button', { name: 'Select' }).click()
}

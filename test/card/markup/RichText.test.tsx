import { waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { portalOrigin } from '../../support/fakes/portalOrigin'
import { renderComment } from '../../support/renderComment'

describe('a link in a comment to a page of the portal', () => {
  it.each([
    ['[url=/crm/deal/details/5/]the deal[/url]', '/crm/deal/details/5/'],
    ['[url="/crm/contact/details/7/?any=1"]the deal[/url]', '/crm/contact/details/7/?any=1'],
    ['[user=1]the deal[/user]', '/company/personal/user/1/'],
    ['<a href="/company/personal/user/1/">the deal</a>', '/company/personal/user/1/'],
    [`[url=${portalOrigin}/crm/type/128/details/6/]the deal[/url]`, '/crm/type/128/details/6/'],
  ])('%s opens in the slider', async (comment, path) => {
    const { user, portal, block } = await renderComment(comment)
    const link = await within(block).findByRole('link', { name: 'the deal' })
    expect(link).toHaveAttribute('href', portalOrigin + path)
    expect(link).toHaveAttribute('target', '_blank')
    await user.click(link)
    await waitFor(() => expect(JSON.stringify(portal.sent('openPath'))).toContain(path))
  })

  it('that is no CRM element, such as a file, is left to the browser', async () => {
    const { user, portal, block } = await renderComment('[url=/disk/file/5/]the file[/url]')
    const link = await within(block).findByRole('link', { name: 'the file' })
    expect(link).toHaveAttribute('href', `${portalOrigin}/disk/file/5/`)
    // jsdom has no tabs, and logs an error for a click that opens one.
    link.addEventListener('click', (event) => event.preventDefault())
    await user.click(link)
    expect(portal.sent('openPath')).toEqual([])
  })

  it.each([
    '//evil.example/x',
    '/\\evil.example',
    '/download.php?auth=c0ffee',
    'crm/deal/details/5/',
    '?id=5',
    '#top',
  ])('is not made of %j', async (address) => {
    const { block } = await renderComment(`[url=${address}]the words[/url]`)
    expect(await within(block).findByText('the words')).toBeVisible()
    await waitFor(() => expect(block.querySelector('a')).not.toBeNull())
    expect(within(block).queryByRole('link')).not.toBeInTheDocument()
  })
})

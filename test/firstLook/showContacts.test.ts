import { beforeEach, describe, expect, it } from 'vitest'
import { screen } from '@testing-library/react'
import { showContacts } from '../../src/firstLook/showContacts'

const phone = (VALUE: unknown, VALUE_TYPE = 'WORK') => ({ ID: '1', VALUE, VALUE_TYPE })

beforeEach(() => {
  document.body.innerHTML =
    '<div id="root"><div class="first-look"><div class="shape-person"></div><ul></ul></div></div>'
})

const person = () => document.querySelector('.shape-person')?.textContent
const links = () =>
  screen.queryAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])

describe('the first look', () => {
  it('has the name, the position and the company as text, whatever is in them', () => {
    showContacts(
      { NAME: 'Anna', LAST_NAME: '<b>Demo</b>', POST: '\u202EHead', COMPANY_TITLE: 'Example' },
      'en-GB',
    )
    expect(person()).toBe('Anna <b>Demo</b>HeadExample')
  })

  it('has the name in the order of its script', () => {
    showContacts({ NAME: '安怡', LAST_NAME: '张' }, 'en-GB')
    expect(person()).toBe('张安怡')
  })

  it('has each phone of each field as a link that can be called', () => {
    showContacts(
      { PHONE: [phone('+49 30 23125001; +49 30 23125002'), phone('8 (495) 123-45-67 доб. 12')] },
      'de-DE',
    )
    expect(links()).toEqual([
      ['+49 30 23125001', 'tel:+493023125001'],
      ['+49 30 23125002', 'tel:+493023125002'],
      ['8 (495) 123-45-67 доб. 12', 'tel:84951234567;ext=12'],
    ])
  })

  it('has no more phones than the card shows at once', () => {
    const many = Array.from({ length: 20 }, (_none, index) => phone(`+49 30 231250${index + 10}`))
    showContacts({ PHONE: many }, 'en-GB')
    expect(links()).toHaveLength(6)
  })

  it('takes phones from a list that PHP made an object of', () => {
    showContacts({ PHONE: { 1: phone('+49 30 23125001') } }, 'en-GB')
    expect(links()).toHaveLength(1)
  })

  it.each([
    ['a fax', phone('+49 30 23125001', 'FAX')],
    ['what is no number', phone('javascript:alert(1)')],
    ['words', phone('ask the secretary')],
  ])('makes no link of %s, and shows it as it is', (_what, one) => {
    showContacts({ PHONE: [one] }, 'en-GB')
    expect(links()).toEqual([])
    expect(screen.getByRole('listitem')).toHaveTextContent(String(one.VALUE))
  })

  it.each([
    null,
    undefined,
    [],
    'text',
    {},
    { PHONE: 'text' },
    { PHONE: [null, 5, { VALUE: ['x'] }, phone('')] },
    { NAME: ['x'], PHONE: null },
  ])('stays empty for %j', (wire) => {
    showContacts(wire, 'en-GB')
    expect(person()).toBe('')
    expect(screen.queryByRole('listitem')).not.toBeInTheDocument()
  })

  it('writes nothing once the card is there', () => {
    document.body.innerHTML = '<div id="root"><main></main></div>'
    showContacts({ NAME: 'Anna', PHONE: [phone('+49 30 23125001')] }, 'en-GB')
    expect(document.querySelector('main')).toBeEmptyDOMElement()
  })
})

import { describe, expect, it } from 'vitest'
import { fileName } from '../../../src/format/text/fileName'
import { hostileTexts } from './hostileTexts'

describe('the name of a file', () => {
  it.each([
    ['Dr. Marta Ines Beispiel-Sørensen', 'Dr. Marta Ines Beispiel-Sørensen'],
    ['Анна Ковалёва', 'Анна Ковалёва'],
    ['ليلى المثالية', 'ليلى المثالية'],
    ['../../etc/passwd', 'etc passwd'],
    ['a\\b:c*d?e"f<g>h|i', 'a b c d e f g h i'],
    ['.hidden', 'hidden'],
    ['ends with dots. . .', 'ends with dots'],
    ['two\r\nlines\tand\u0000more', 'two lines and more'],
    ['exe.\u202Egnp', 'exe. gnp'],
    ['con', '_con'],
    ['', 'lead-5'],
    ['...', 'lead-5'],
    ['\uD800', 'lead-5'],
  ])('of %j is %j', (text, name) => {
    expect(fileName(text, 'lead-5')).toBe(name)
  })

  it('is cut between characters', () => {
    expect(fileName('😀'.repeat(200), 'x')).toBe('😀'.repeat(80))
  })

  it.each(hostileTexts)('of %j is one that every system takes', (text) => {
    const name = fileName(text, 'lead')
    expect(name).not.toMatch(/[\p{Cc}\p{Cf}\\/:*?"<>|]|^\.|[. ]$/u)
    expect(name).not.toBe('')
  })
})

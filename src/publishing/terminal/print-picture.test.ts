import { describe, expect, test } from 'vitest'
import { aThreatPicture } from '../../../test/builders/a-threat-picture.ts'
import { plain } from '../../words/plain.ts'
import { printPicture } from './print-picture.ts'
import { bullet, wrap } from './wrap.ts'

describe('the picture in a terminal', () => {
  test.each([40, 80, 100])('no line is wider than %i characters', (columns) => {
    const lines = printPicture(aThreatPicture(), { language: 'nl', columns }).split('\n')
    expect(lines.filter((line) => line.length > columns)).toEqual([])
  })

  test('has no control sequences', () => {
    // oxlint-disable-next-line no-control-regex -- control characters are what must be absent
    expect(printPicture(aThreatPicture(), { language: 'en', columns: 80 })).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F]/)
  })

  test('says level, since, next review and that it is not official', () => {
    const printed = printPicture(aThreatPicture(), { language: 'en', columns: 100 }).replaceAll(/\s+/g, ' ')
    for (const part of ['◄ 4 of 5, substantial', 'since 11 July 2016', 'next review unknown', 'not official']) expect(printed).toContain(part)
  })

  test('without a level says that none is known', () => {
    const printed = printPicture(aThreatPicture({ level: undefined }), { language: 'nl', columns: 80 })
    expect(printed).toContain('Nederland: geen dreigingsniveau bekend')
  })
})

test('wrapping keeps every word in order', () => {
  expect(wrap('een twee drie vier', 9)).toBe('een twee\ndrie vier')
  expect(bullet('  ·', 'een twee drie', 10)).toBe('  · een\n    twee\n    drie')
})

test('characters that could steer a terminal or turn the text around are shown as unreadable', () => {
  expect(plain('a\u001B[31mb\u202Ec')).toBe('a\uFFFD[31mb\uFFFDc')
})

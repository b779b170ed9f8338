import { expect, test } from 'vitest'
import type { UnreadReport } from '../../../src/core/index.ts'
import { hostileTexts } from './hostile-texts.ts'
import { bytesOf, longReport, reportsOfBytes } from './texts.ts'
import { medianSeconds } from './timing.ts'

const sources: readonly UnreadReport[] = ['een\n\ntwee\n\ndrie', 'vier\n\nvijf'].map((text, at) => ({ id: String(at), text, published: '2020-01-01', lang: 'nl', country: 'NL' }))

test('Reports are made of the paragraphs of the sources, each from another one on, until they have so many bytes', () => {
  const reports = reportsOfBytes(sources, 100)
  expect(bytesOf(reports)).toBeGreaterThanOrEqual(100)
  expect(new Set(reports.map(({ id }) => id)).size).toBe(reports.length)
  expect(reports[0]?.text).not.toBe(reports[1]?.text)
  expect(reports.every(({ text }) => text.split('\n\n').every((paragraph) => ['een', 'twee', 'drie', 'vier', 'vijf'].includes(paragraph)))).toBe(true)
})

test('A long report is one text of that size', () => {
  expect(Buffer.byteLength(longReport(sources, 500).text)).toBeGreaterThanOrEqual(500)
})

test('Every hostile text has the size that is asked for', () => {
  for (const text of Object.values(hostileTexts(10_000))) expect(Buffer.byteLength(text)).toBeGreaterThanOrEqual(10_000)
})

test('Works take turns, and the first round does not count', () => {
  const order: string[] = []
  const seconds = medianSeconds({ one: () => order.push('one'), two: () => order.push('two') }, 3)
  expect(order).toEqual(['one', 'two', 'one', 'two', 'one', 'two', 'one', 'two'])
  expect(seconds.one).toBeGreaterThanOrEqual(0)
})

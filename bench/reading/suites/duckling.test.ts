import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { DucklingCase } from './duckling-case.ts'
import { parseNumber, parseTime } from './duckling-case.ts'
import { scoreDuckling } from './duckling.ts'

const aCase = (given: Partial<DucklingCase>): DucklingCase => ({ dimension: 'Time', lang: 'nl', section: 'allExamples', text: 'op 2 juni', expected: 'datetime (2019, 6, 2, 0, 0, 0) Day', ...given })

test.each([
  ['datetime (2019, 6, 2, 0, 0, 0) Day', '2019-06-02', '2019-06-02'],
  ['datetime (2019, 6, 2, 17, 30, 0) Minute', '2019-06-02', '2019-06-02'],
  ['datetimeHoliday (2019, 6, 9, 0, 0, 0) Day "Pinksteren"', '2019-06-09', '2019-06-09'],
  ['datetime (2019, 6, 3, 0, 0, 0) Week', '2019-06-03', '2019-06-09'],
  ['datetime (2019, 2, 0, 0, 0, 0) Month', '2019-02-01', '2019-02-28'],
  ['datetime (2019, 10, 1, 0, 0, 0) Quarter', '2019-10-01', '2019-12-31'],
  ['datetime (2019, 0, 0, 0, 0, 0) Year', '2019-01-01', '2019-12-31'],
  ['datetimeInterval ((2019, 6, 2, 0, 0, 0), (2019, 6, 5, 0, 0, 0)) Day', '2019-06-02', '2019-06-04'],
  ['datetimeInterval ((2019, 6, 2, 18, 0, 0), (2019, 6, 3, 0, 0, 0)) Hour', '2019-06-02', '2019-06-02'],
  ['datetimeInterval ((2019, 6, 2, 9, 30, 0), (2019, 6, 2, 11, 1, 0)) Minute', '2019-06-02', '2019-06-02'],
  ['datetimeIntervalHoliday ((2019, 0, 0, 0, 0, 0), (2021, 0, 0, 0, 0, 0)) Day "Carnaval"', '2019-01-01', '2020-12-31'],
  ['datetimeOpenInterval Before (2019, 6, 2, 8, 0, 0) Hour', undefined, '2019-06-02'],
  ['datetimeOpenInterval After (2019, 6, 2, 8, 0, 0) Hour', '2019-06-02', undefined],
])('%s is %s to %s', (expected, first, last) => expect(parseTime(expected)).toEqual({ ...(first !== undefined && { first }), ...(last !== undefined && { last }) }))

test('Numbers are read out of their constructors', () => {
  expect(['NumeralValue 1.1', 'NumeralValue (-12)', 'NumeralValue 3e6', 'OrdinalData 4'].map(parseNumber)).toEqual([1.1, -12, 3e6, 4])
})

test('An example is right when one expression with its value is found, and one without a value when none is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'peil-duckling-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const numeral = { dimension: 'Numeral', text: 'twaalf', expected: 'NumeralValue 12' }
  const cases = [
    aCase({}), aCase({ text: 'twice' }), aCase({ text: 'none', section: 'negativeCorpus', expected: null }), aCase({ text: 'none' }), aCase({ text: 'late', section: 'latentCorpus' }),
    aCase(numeral), aCase({ ...numeral, expected: 'NumeralValue 13' }), aCase({ dimension: 'Distance' }), aCase({ lang: 'en' }),
  ]
  writeFileSync(join(folder, 'all.jsonl'), cases.map((each) => JSON.stringify(each)).join('\n'))
  const day = { first: '2019-06-02', last: '2019-06-02' }
  const scores = scoreDuckling([join(folder, 'all.jsonl')], { times: (text) => (text === 'none' ? [] : text === 'twice' ? [day, day] : [day]), numbers: () => [12] })
  expect(scores.map(({ suite, measures }) => ({ suite, measures }))).toEqual([
    { suite: 'duckling-nl', measures: { timeDays: 1 / 2, numerals: 1 / 2 } },
    { suite: 'duckling-en', measures: { timeDays: 1 } },
  ])
})

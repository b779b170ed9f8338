import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { ChronoCase } from './chrono-case.ts'
import { hasDayValue, isDayRight } from './chrono-case.ts'
import { scoreChrono } from './chrono.ts'

const aCase = (given: Partial<ChronoCase>): ChronoCase => ({ file: 'nl_own.test.ts', text: 'zondag 2 juni', ref: '2019-05-30T12:00:00', opt: null, kind: 'single', checks: [], ...given })
const part = (path: string, value: number) => ({ path, op: 'toBe', value })
const sunday = [part('start.get("year")', 2019), part('start.get("month")', 6), part('start.get("day")', 2), part('start.get("weekday")', 0)]

test('A day value is right when year, month, day and weekday are', () => {
  expect(['2019-06-02', '2019-06-03', '2018-06-02'].map((start) => isDayRight(aCase({ checks: sunday }), { start }))).toEqual([true, false, false])
})

test('Of a whole date only the day counts, also in a year of few digits', () => {
  const dated = aCase({ checks: [{ path: 'start', op: 'toBeDate', value: '2019-06-02T18:30:00' }] })
  expect(isDayRight(dated, { start: '2019-06-02' })).toBe(true)
  expect(isDayRight(dated, { start: '2019-06-01' })).toBe(false)
  expect(isDayRight(aCase({ checks: [{ path: '', op: 'toBeDate', value: '-44-03-15T12:00:00' }, part('start.get("year")', -44)] }), { start: '-44-03-15' })).toBe(true)
})

test('The end of a stretch is looked at where the case names it', () => {
  const stretch = aCase({ checks: [...sunday, part('end.get("day")', 4)] })
  expect(isDayRight(stretch, { start: '2019-06-02', end: '2019-06-04' })).toBe(true)
  expect(isDayRight(stretch, { start: '2019-06-02' })).toBe(false)
})

test('Times of day, positions and certainty decide nothing', () => {
  const more = [part('start.get("hour")', 7), { path: 'text', op: 'toBe', value: 'zondag' }, { path: 'start.isCertain("year")', op: 'toBe', value: false }]
  expect(isDayRight(aCase({ checks: [...sunday, ...more] }), { start: '2019-06-02' })).toBe(true)
  expect(hasDayValue(aCase({ checks: more }))).toBe(false)
})

test('Where nothing is to be found nothing may be found, and elsewhere something must', () => {
  expect(isDayRight(aCase({ kind: 'none' }), undefined)).toBe(true)
  expect(isDayRight(aCase({ kind: 'none' }), { start: '2019-06-02' })).toBe(false)
  expect(isDayRight(aCase({ checks: sunday }), undefined)).toBe(false)
})

test('Each language is a suite with its share of cases that have a day value', () => {
  const folder = mkdtempSync(join(tmpdir(), 'peil-chrono-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const cases = [aCase({ checks: sunday }), aCase({ kind: 'none' }), aCase({}), aCase({ file: 'en.test.ts', checks: sunday })]
  writeFileSync(join(folder, 'all.jsonl'), cases.map((each) => JSON.stringify(each)).join('\n'))
  const scores = scoreChrono([join(folder, 'all.jsonl')], () => ({ start: '2019-06-02' }))
  expect(scores.map(({ suite, measures }) => ({ suite, measures }))).toEqual([
    { suite: 'chrono-nl', measures: { dayValues: 1 / 2, cases: 2 } },
    { suite: 'chrono-en', measures: { dayValues: 1, cases: 1 } },
  ])
  expect(scores[0]?.misses).toHaveLength(1)
})

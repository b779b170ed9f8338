import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cohortStyle, cohortStyles } from './cohort-style.ts'

const identities = readFileSync('data/record/identities.csv', 'utf8').trim().split('\n').slice(1).map((line) => line.split(','))
const together = [
  ['in_area', 'killed', 'returned', 'not_returned', 'departed_total'],
  ...identities.map(([, , , total = '', parts = '']) => [total, ...parts.split('+')]),
]

test('each cohort that can be drawn has a style', () => {
  for (const cohort of together.flat()) expect(cohortStyles, cohort).toHaveProperty(cohort)
})

test('no two cohorts have both dash and mark in common', () => {
  const looks = Object.values(cohortStyles).map(({ dash, symbol }) => `${dash} ${symbol}`)
  expect(new Set(looks).size).toBe(looks.length)
})

test.each(together)('cohorts of one chart differ in mark and in dash: %s, %s, %s', (...cohorts) => {
  expect(new Set(cohorts.map((cohort) => cohortStyle(cohort).symbol)).size).toBe(cohorts.length)
  expect(new Set(cohorts.map((cohort) => cohortStyle(cohort).dash)).size).toBe(cohorts.length)
})

import { expect, test } from 'vitest'
import { jobWords } from './jobs.ts'

test('a job that does not know yet how much there is has counted nothing, and does not say 0', () => {
  expect(jobWords.nl.done.backtest(0, null)).toBe('begint')
  expect(jobWords.en.done.reports(0, 3)).toBe('0 of 3 files')
  expect(jobWords.nl.done.export(1200, null)).toBe('1.200 rijen')
  expect(jobWords.en.done.publishing(2, 5)).toBe('2 of 5 steps')
})

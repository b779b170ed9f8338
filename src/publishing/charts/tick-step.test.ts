import { expect, test } from 'vitest'
import { tickStep, ticksTo } from './tick-step.ts'

test.each([[300, 100], [315, 100], [2.9, 1], [2.1, 0.5], [24, 5], [1, 0.5], [100, 50]])('up to %d in steps of %d', (highest, step) => {
  expect(tickStep(highest)).toBe(step)
})

test('lines stop at the highest figure', () => {
  expect(ticksTo(2.1, 0.5)).toEqual([0, 0.5, 1, 1.5, 2])
})

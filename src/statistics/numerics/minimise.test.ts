import { expect, test } from 'vitest'
import { minimise } from './minimise.ts'

/** Rosenbrock's valley, whose lowest point is (1, 1) with value 0. */
const valley = ([x = 0, y = 0]: readonly number[]) => ({ value: (1 - x) ** 2 + 100 * (y - x * x) ** 2, slope: [-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)] })

const well = ([x = 0]: readonly number[]) => ({ value: x > 0 ? x - Math.log(x) : NaN, slope: [1 - 1 / x] })

test.each([[[-1.2, 1]], [[10, -10]], [[0, 0]], [[1, 1]]])('the lowest point of a curved valley is found from %j', (start) => {
  const { at, value, settled } = minimise(valley, start)
  expect(settled).toBe(true)
  expect(value).toBeLessThan(1e-10)
  expect(at[0]).toBeCloseTo(1, 4)
  expect(at[1]).toBeCloseTo(1, 4)
})

test('a step to where the function has no value is halved', () => {
  expect(minimise(well, [0.01]).at[0]).toBeCloseTo(1, 5)
})

test('a function that falls without end is not said to have settled, and a start without a value is refused', () => {
  expect(minimise(([x = 0]) => ({ value: -x, slope: [-1] }), [0]).settled).toBe(false)
  expect(() => minimise(() => ({ value: NaN, slope: [0] }), [0])).toThrow(/finite value/)
})

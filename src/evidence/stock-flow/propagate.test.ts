import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { minimalConflicts } from './minimal-conflicts.ts'
import { propagate, type Sum } from './propagate.ts'

// Expected bounds: scipy 1.10.1 linprog, one equality, so propagation and linear programming agree.
const departed: Sum = { total: 'departed', parts: ['in_area', 'killed', 'returned', 'elsewhere'] }
const within = (low: number, high: number) => ({ low, high })
const march2018 = { in_area: within(155, 165), killed: within(55, 65), returned: within(45, 55), elsewhere: within(25, 35) }

describe('figures that must add up', () => {
  test('the parts of March 2018, rounded to tens, fit a total of 300', () => {
    expect(propagate([departed], { departed: within(295, 305), ...march2018 })).toEqual({ departed: within(295, 305), ...march2018 })
  })

  test('parts of August 2023 that add up to 310 just fit a total of 300 when all are rounded to fives', () => {
    const bounds = {
      departed: within(297.5, 302.5), in_area: within(97.5, 102.5), killed: within(102.5, 107.5), returned: within(87.5, 92.5), elsewhere: within(12.5, 17.5),
    }
    expect(propagate([departed], bounds)).toEqual({
      departed: within(300, 302.5), in_area: within(97.5, 100), killed: within(102.5, 105), returned: within(87.5, 90), elsewhere: within(12.5, 15),
    })
  })

  test('a total of 250 conflicts with the parts of March 2018, and only all five together', () => {
    const bounds = { departed: within(245, 255), ...march2018 }
    expect(propagate([departed], bounds)).toBeUndefined()
    expect(minimalConflicts([departed], bounds)).toEqual([['departed', 'in_area', 'killed', 'returned', 'elsewhere']])
  })

  test('a total of 280 still fits, and says what the parts must then be', () => {
    expect(propagate([departed], { departed: within(275, 285), ...march2018 })).toEqual({
      departed: within(280, 285), in_area: within(155, 160), killed: within(55, 60), returned: within(45, 50), elsewhere: within(25, 30),
    })
  })

  test('figures that do add up are never called a conflict, and stay within what was left open', () => {
    const parts = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 4, maxLength: 4 })
    fc.assert(fc.property(parts, fc.integer({ min: 0, max: 20 }), (values, slack) => {
      const [a, b, c, d] = values as [number, number, number, number]
      const open = (value: number) => within(Math.max(0, value - slack), value + slack)
      const result = propagate([departed], { departed: open(a + b + c + d), in_area: open(a), killed: open(b), returned: open(c), elsewhere: open(d) })
      expect(result?.in_area?.low).toBeLessThanOrEqual(a)
      expect(result?.in_area?.high).toBeGreaterThanOrEqual(a)
    }))
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeApart } from './place-apart.ts'

test.each([
  ['boxes with room stay where they belong', [{ at: 10, height: 10 }, { at: 50, height: 10 }], [10, 50]],
  ['two that touch part evenly', [{ at: 50, height: 10 }, { at: 54, height: 10 }], [47, 57]],
  ['the order is that of their places, not of the list', [{ at: 54, height: 10 }, { at: 50, height: 10 }], [57, 47]],
  ['a box at the edge stays inside', [{ at: 99, height: 10 }, { at: 98, height: 10 }], [95, 85]],
])('%s', (_, boxes, middles) => {
  expect(placeApart(boxes, 0, 100)).toEqual(middles)
})

test('boxes that fit never overlap and never leave the bounds', () => {
  const box = fc.record({ at: fc.integer({ min: -50, max: 250 }), height: fc.integer({ min: 1, max: 40 }) })
  fc.assert(fc.property(fc.array(box, { minLength: 1, maxLength: 5 }), (boxes) => {
    const middles = placeApart(boxes, 0, 200)
    const spans = boxes.map(({ height }, index) => [(middles[index] ?? NaN) - height / 2, (middles[index] ?? NaN) + height / 2] as const).toSorted(([one], [other]) => one - other)
    let below = 0
    for (const [top, bottom] of spans) {
      expect(top).toBeGreaterThanOrEqual(below - 1e-9)
      below = bottom
    }
    expect(below).toBeLessThanOrEqual(200 + 1e-9)
  }))
})

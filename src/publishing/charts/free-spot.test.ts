import { expect, test } from 'vitest'
import { freeSpot, pointsBetween } from './free-spot.ts'

const bounds = { left: 0, right: 200, top: 0, bottom: 100 }

test('right of the point where nothing is drawn', () => {
  expect(freeSpot({ x: 50, y: 50 }, 60, [], bounds)).toEqual({ left: 60, right: 120, top: 43, bottom: 57 })
})

test('above the point where a line runs on to the right', () => {
  expect(freeSpot({ x: 50, y: 50 }, 60, pointsBetween({ x: 50, y: 52 }, { x: 200, y: 56 }), bounds)).toEqual({ left: 46, right: 106, top: 28, bottom: 42 })
})

test('nowhere where there is no room', () => {
  expect(freeSpot({ x: 50, y: 50 }, 160, [], bounds)).toBeUndefined()
  expect(freeSpot({ x: 50, y: 50 }, 60, [30, 50, 70].flatMap((y) => pointsBetween({ x: 0, y }, { x: 200, y })), bounds)).toBeUndefined()
})

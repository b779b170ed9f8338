import { expect, test } from 'vitest'
import { flagRows } from './flag-rows.ts'

test('a lone flag flies to where its longest name has room', () => {
  expect(flagRows([{ x: 90, widths: [60, 20] }], 0, 100)).toEqual([{ row: 0, side: 'end', choice: 0 }])
  expect(flagRows([{ x: 10, widths: [60, 20] }], 0, 100)).toEqual([{ row: 0, side: 'start', choice: 0 }])
})

test('two close together get a row each, the staff of the upper one beside the lower name', () => {
  expect(flagRows([{ x: 10, widths: [60] }, { x: 14, widths: [60] }], 0, 100)).toEqual([{ row: 1, side: 'start', choice: 0 }, { row: 0, side: 'start', choice: 0 }])
})

test('no staff runs through a name where two groups stand far apart', () => {
  const places = flagRows([{ x: 5, widths: [200, 100, 60] }, { x: 10, widths: [200, 100, 60] }, { x: 140, widths: [200, 150, 60] }, { x: 146, widths: [200, 150, 60] }], 0, 290)
  expect(places.map(({ side }) => side)).toEqual(['start', 'start', 'start', 'start'])
  expect(places.map(({ row }) => row)).toEqual([3, 2, 1, 0])
})

test('a name that fits nowhere is shown in its shortest form', () => {
  expect(flagRows([{ x: 50, widths: [200, 90] }], 0, 100)).toEqual([{ row: 0, side: 'end', choice: 1 }])
})

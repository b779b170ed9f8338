import { expect, test } from 'vitest'
import { markings } from '../claims/report.ts'
import { mayRead } from './clearance.ts'

test('a clearance reaches its own marking and those below it, in the order of TLP 2.0', () => {
  expect(markings.map((clearance) => markings.filter((marking) => mayRead(clearance, marking)))).toEqual([
    ['clear'],
    ['clear', 'green'],
    ['clear', 'green', 'amber'],
    ['clear', 'green', 'amber', 'amber+strict'],
    ['clear', 'green', 'amber', 'amber+strict', 'red'],
  ])
})

import { expect, test } from 'vitest'
import type { RowQualifier } from '../../core/index.ts'
import { figureMark } from './figure-mark.ts'

const check = (value: number | undefined, qualifier: RowQualifier, low?: number, high?: number) => figureMark({ value, low, high, qualifier })

test('a count and an estimate are numbers on the line', () => {
  expect(check(43, 'exact')).toEqual({ value: 43, exact: true, range: undefined, bound: undefined })
  expect(check(160, 'approximately')).toMatchObject({ value: 160, exact: false, bound: undefined })
})

test.each([
  ['less_than', 'down'], ['at_most', 'down'], ['more_than', 'up'], ['at_least', 'up'], ['known_only', 'up'],
] as const)('%s 100 is no 100: it is open to one side', (qualifier, open) => {
  expect(check(100, qualifier)).toEqual({ value: undefined, exact: false, range: undefined, bound: { at: 100, open } })
})

test('a range has no middle of its own', () => {
  expect(check(undefined, 'range', 50, 100)).toEqual({ value: undefined, exact: false, range: { low: 50, high: 100 }, bound: undefined })
  expect(check(undefined, 'range', 50)).toMatchObject({ bound: { at: 50, open: 'up' } })
  expect(check(undefined, 'range', undefined, 100)).toMatchObject({ bound: { at: 100, open: 'down' } })
})

test('words without a number are not drawn', () => {
  expect(check(undefined, 'approximately')).toBeUndefined()
})

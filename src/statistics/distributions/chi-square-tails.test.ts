import { expect, test } from 'vitest'
import { expectClose } from '../../../test/vectors/read-vector.ts'
import { chiSquareTails } from './chi-square-tails.ts'

test.each([
  // Tabled points of Fisher & Yates: 5 % and 1 %.
  [1, 3.841458820694124, 0.05], [2, 9.21034037197618, 0.01], [10, 18.30703805327515, 0.05],
])('with %i degrees of freedom, %f is passed as often as the tables say', (freedom, x, p) => {
  expectClose(chiSquareTails(freedom, x).atLeast, p, { rel: 1e-12, abs: 0 })
  expectClose(chiSquareTails(freedom, x).atMost, 1 - p, { rel: 1e-12, abs: 0 })
})

test.each([[1, 1e6], [3, Infinity], [200, 1e5]])('with %i degrees of freedom, beyond %f lies nothing that a number can hold', (freedom, x) => {
  expect(chiSquareTails(freedom, x)).toEqual({ atMost: 1, atLeast: 0 })
})

test.each([[5, 0], [2000, 1e-3]])('with %i degrees of freedom, below %f lies nothing that a number can hold', (freedom, x) => {
  expect(chiSquareTails(freedom, x)).toEqual({ atMost: 0, atLeast: 1 })
})

test.each([[0, 1], [0.5, 1], [-1, 1], [NaN, 1], [1, -1], [1, NaN]])('%f degrees of freedom at %f are refused', (freedom, x) => {
  expect(() => chiSquareTails(freedom, x)).toThrow(/degrees of freedom from 1/)
})

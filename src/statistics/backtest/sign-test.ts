import { binomialTails } from '../distributions/binomial.ts'

/**
 * Whether one of two was right more often where they disagreed, two-sided and exact: of the cases that only one had right, each could as well
 * have been the other's. 1 where they never disagreed. Six to none gives 0.031, so a record of six changes shows little.
 * Domain: whole counts from 0; throws on anything else. Source: Arbuthnot 1710; McNemar's test in its exact form.
 */
export function signTest(onlyFirst: number, onlySecond: number): number {
  if (![onlyFirst, onlySecond].every((count) => Number.isInteger(count) && count >= 0)) throw new RangeError('signTest needs whole counts from 0')
  const { atMost } = binomialTails(Math.min(onlyFirst, onlySecond), onlyFirst + onlySecond, 0.5)
  return Math.min(1, 2 * atMost)
}

import type { Quantity } from '../../core/index.ts'

/** The counts that a stated figure allows: closed at both ends, never below 0, `Infinity` where there is no upper end. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** What a figure allows, given the step it was rounded in; undefined where no number was given. */
export function intervalOf(quantity: Quantity, roundingStep: number): Interval | undefined {
  if (quantity.low !== undefined && quantity.high !== undefined) return { low: quantity.low, high: quantity.high }
  const value = quantity.value
  if (value === undefined) return undefined
  switch (quantity.qualifier) {
    case 'exact': return { low: value, high: value }
    case 'approximately':
    case 'range': return { low: Math.max(0, value - roundingStep / 2), high: value + roundingStep / 2 }
    case 'at_least':
    case 'more_than':
    case 'known_only': return { low: value, high: Infinity }
    case 'at_most':
    case 'less_than': return { low: 0, high: value }
  }
}

/** The step a figure looks rounded in: tens or fives, coarser from a thousand on (two digits are kept), 1 where it is no round number. */
export function apparentStep(value: number): number {
  const digits = String(Math.trunc(value)).length
  const coarse = Math.max(10, 10 ** (digits - 2))
  if (value % coarse === 0) return coarse
  return value % (coarse / 2) === 0 ? coarse / 2 : 1
}

/** True where two figures can be the same count. Rounded figures that only touch (160 and 170, both in tens) are different figures. */
export function allows(a: Interval, b: Interval): boolean {
  const isSingle = a.low === a.high || b.low === b.high
  return isSingle ? overlaps(a, b) : a.low < b.high && b.low < a.high
}

/** True where one count lies in both. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high
}

/** Whether words say only on which side of a number the count lies. */
export function isBound(qualifier: Quantity['qualifier']): boolean {
  return ['at_least', 'more_than', 'known_only', 'at_most', 'less_than'].includes(qualifier)
}

/** What a recorded count says of a claimed one. */
export type Comparison = 'agrees' | 'excludes' | 'open'

/** An open-ended count ("at least 150") can be any larger one and so shows no exact one: it agrees with what it entails, and with a rounded count that holds its bound. What is known only is a count of what is known. */
export function compare(claimed: Interval, recorded: Interval, { qualifier, value }: Quantity): Comparison {
  if (!allows(claimed, recorded)) return 'excludes'
  const isOpen = isBound(qualifier)
  const holdsAll = claimed.low <= recorded.low && recorded.high <= claimed.high
  const holdsBound = value !== undefined && claimed.low <= value && value <= claimed.high
  const isExact = claimed.low === claimed.high && qualifier !== 'known_only'
  return !isOpen || holdsAll || (holdsBound && !isExact) ? 'agrees' : 'open'
}

/** A figure as it is printed in reasons: `160`, `about 160` is `~160`, `50-100`, `≥ 280`, `> 500`, `< 100`. */
export function writeFigure(quantity: Quantity): string {
  if (quantity.low !== undefined && quantity.high !== undefined) return `${quantity.low}-${quantity.high}`
  if (quantity.value === undefined) return '?'
  const signs: Readonly<Record<Quantity['qualifier'], string>> = {
    exact: '', approximately: '~', range: '~', known_only: '', at_least: '≥ ', more_than: '> ', at_most: '≤ ', less_than: '< ',
  }
  return `${signs[quantity.qualifier]}${quantity.value}`
}

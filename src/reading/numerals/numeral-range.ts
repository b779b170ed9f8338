import type { Span } from '../document.ts'

/** One end of a range. */
export interface RangeEnd {
  readonly value: number
  readonly isIncluded: boolean
}

/** A stretch of numbers, open where the text gives no end. */
export interface NumeralRange extends Span {
  readonly low: RangeEnd | undefined
  readonly high: RangeEnd | undefined
  /** `span`: between two numbers, from one to another; `through`: with the last; `bounds`: more than, at most. */
  readonly form: 'span' | 'through' | 'bounds'
  readonly first: number
  readonly next: number
}

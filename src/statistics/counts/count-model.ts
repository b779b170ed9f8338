/** Counts and what may explain them: log of the expected count = intercept + sum of coefficient times column + log of the exposure. */
export interface CountModel {
  readonly counts: readonly number[]
  /** One array for each explaining variable, each as long as the counts; the intercept is added. */
  readonly columns?: readonly (readonly number[])[]
  /** What each count was gathered over, for instance days of the month; 1 each where left out. */
  readonly exposures?: readonly number[]
}

/** Throws where a model holds anything but whole counts from 0 (at least one), finite columns and exposures above 0, all of one length. */
export function checkCountModel({ counts, columns = [], exposures }: CountModel): void {
  const isLong = (values: readonly number[]) => values.length === counts.length
  if (counts.length === 0 || !counts.every((count) => Number.isSafeInteger(count) && count >= 0)) throw new RangeError('a count model needs whole counts from 0, at least one')
  if (!columns.every((column) => isLong(column) && column.every(Number.isFinite))) throw new RangeError('a count model needs a finite value of each column for each count')
  if (exposures !== undefined && !(isLong(exposures) && exposures.every((exposure) => exposure > 0 && exposure < Infinity))) {
    throw new RangeError('a count model needs an exposure above 0 for each count')
  }
}

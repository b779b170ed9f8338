/** One row of the table that `npm run bench:publishing` prints. */
export interface Row {
  readonly work: string
  readonly bar: string
  readonly measured: string
  /** Whether the bar was met. */
  readonly met: boolean
  /** What the output was held against. */
  readonly checked: string
}

export function printRow({ work, bar, measured, met, checked }: Row): void {
  console.log(`| ${work} | ${bar} | ${measured}${met ? '' : ' (over)'} | ${checked} |`)
}

/** The middle of an odd number of measurements. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN
}

/** Stops the measurement where an output is not what it must be. */
export function checked(holds: boolean, what: string): void {
  if (!holds) throw new Error(`the output is wrong: ${what}`)
}

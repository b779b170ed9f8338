/** A round number between the lines of an axis from 0, for five lines at most: 1, 2 or 5 times a power of ten. */
export function tickStep(highest: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(highest / 4))
  return [1, 2, 5].map((each) => each * magnitude).find((each) => highest / each < 5) ?? 10 * magnitude
}

/** The lines themselves, from 0. */
export function ticksTo(highest: number, step: number): readonly number[] {
  return Array.from({ length: Math.floor(highest / step) + 1 }, (_, index) => index * step)
}

/** A probability that was stated beforehand of something that then occurred or did not. */
export interface BinaryForecast {
  /** From 0 to 1. */
  readonly probability: number
  readonly occurred: boolean
}

/** Refuses, in the name of the method, an empty series and what is no probability. */
export function checkForecasts(method: string, forecasts: readonly BinaryForecast[]): void {
  if (forecasts.length === 0 || !forecasts.every(({ probability }) => probability >= 0 && probability <= 1)) {
    throw new RangeError(`${method} needs at least one forecast, and probabilities from 0 to 1`)
  }
}

/** 1 for what occurred and 0 for what did not, as the formulas of scores count it. */
export function outcomeOf({ occurred }: BinaryForecast): number {
  return occurred ? 1 : 0
}

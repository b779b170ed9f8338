import { daysBetween, type Dataset, type DatasetTempo, type Day } from '../../core/index.ts'
import { compareRates } from '../../statistics/index.ts'
import { referenceDays, tempoPeriods } from './tempo-periods.ts'

/**
 * Attacks that a dataset has in the window against the time before, by its own definition; undefined where it does not cover both, or
 * where what it takes in changed meanwhile: a difference may then lie in the dataset and not in the world.
 */
export function datasetTempo({ id, name, version, covers, breaks }: Dataset, { count, referenceCount }: { readonly count: number; readonly referenceCount: number }, asOf: Day): DatasetTempo | undefined {
  const { window, reference } = tempoPeriods(asOf)
  if (covers.first > reference.first || covers.last < window.last || breaks.some(({ day }) => day > reference.first && day <= window.last)) return undefined
  const days = daysBetween(window.first, window.last) + 1
  const { ratio, low, high, p } = compareRates({ count, exposure: days, referenceCount, referenceExposure: referenceDays })
  return { dataset: id, name, version, ...window, count, referenceCount, days, referenceDays, ratio, low, high, p }
}

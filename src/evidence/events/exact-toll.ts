import type { Toll } from '../../core/index.ts'

/** A number without a range of its own. */
export function exactToll(value: number | undefined): Toll | undefined {
  return value === undefined ? undefined : { value, low: value, high: value }
}

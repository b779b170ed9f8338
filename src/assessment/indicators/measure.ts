import type { Measure, MeasureUnit } from '../../core/index.ts'

/** A number with what is known beside it; what has no end, such as the upper limit of a ratio to nothing, is left out and never written as a number. */
export function measure<Name extends string>(name: Name, unit: MeasureUnit, value: number, beside: Partial<Pick<Measure, 'low' | 'high' | 'limit' | 'span' | 'simulation'>> = {}): Measure<Name> {
  const { low, high, limit, span, simulation } = beside
  return { name, unit, value: finite(value), low: finite(low), high: finite(high), limit: Number.isFinite(value) ? limit : (limit ?? 'never'), span, simulation }
}

/** A number that is not there, and why. */
export function missing<Name extends string>(name: Name, unit: MeasureUnit, limit: NonNullable<Measure['limit']>): Measure<Name> {
  return { name, unit, value: undefined, low: undefined, high: undefined, limit, span: undefined, simulation: undefined }
}

function finite(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) ? value : undefined
}

import type { CountMeasureName, Measure, MeasureUnit } from '../../core/index.ts'
import { missing } from './measure.ts'

const ofWindow: readonly (readonly [CountMeasureName, MeasureUnit])[] = [
  ['rate', 'per-year'], ['rate-ratio', 'ratio'], ['rate-p', 'probability'], ['longest-gap', 'days'], ['gap-p', 'probability'], ['silence-needed', 'days'],
]
const ofStretch: readonly (readonly [CountMeasureName, MeasureUnit])[] = [
  ['drift', 'ratio'], ['drift-gain', 'nats'], ['changes', 'changes'], ['likeliest-change-p', 'probability'], ['scatter', 'ratio'], ['scatter-p', 'probability'], ['theta', 'ratio'],
  ['contagion', 'share'], ['contagion-p', 'probability'], ['chance-all-history', 'probability'], ['chance-half-life', 'probability'], ['chance-quarter-weight', 'probability'],
]

/** The comparison of a window that lies, or whose reference lies, outside what the table speaks of: no number, and never 0. */
export function windowNotCovered(unit: MeasureUnit): readonly Measure<CountMeasureName>[] {
  return [missing('count', unit, 'not-covered'), missing('reference-count', unit, 'not-covered'), ...ofWindow.map(toMissing)]
}

/** Every number, on a day or in a place that the table does not speak of. */
export function nothingCovered(unit: MeasureUnit): readonly Measure<CountMeasureName>[] {
  return [...windowNotCovered(unit), ...ofStretch.map(toMissing)]
}

function toMissing([name, unit]: readonly [CountMeasureName, MeasureUnit]): Measure<CountMeasureName> {
  return missing(name, unit, 'not-covered')
}

import type { CountMeasureName, Measure, MeasureLimit } from '../../core/index.ts'
import { dispersionOf, fitNegativeBinomialRegression } from '../../statistics/index.ts'
import { fewestForShape } from './drift-steps.ts'
import { measure, missing } from './measure.ts'

const alpha = 0.05

/** Whether months scatter more than those of one rate: variance over mean, its p, and the theta of the negative binomial where one is identified. `before` names what was found first. */
export function scatterSteps(counts: readonly number[], before: MeasureLimit | undefined): readonly Measure<CountMeasureName>[] {
  const isEnough = counts.reduce((sum, count) => sum + count, 0) >= fewestForShape
  const scatter = before === undefined && isEnough ? dispersionOf(counts) : undefined
  if (scatter === undefined) {
    const limit = before ?? 'too-few'
    return [missing('scatter', 'ratio', limit), missing('scatter-p', 'probability', limit), missing('theta', 'ratio', limit)]
  }
  return [measure('scatter', 'ratio', scatter.varianceToMean), measure('scatter-p', 'probability', scatter.pTwoSided), thetaOf(counts)]
}

/** Whether the months were found to scatter more than those of one rate: then a probability that takes attacks as independent is too small. */
export function isScattered(measures: readonly Measure<CountMeasureName>[]): boolean {
  const valueOf = (name: CountMeasureName) => measures.find((each) => each.name === name)?.value
  return (valueOf('scatter') ?? 1) > 1 && (valueOf('scatter-p') ?? 1) < alpha
}

function thetaOf(counts: readonly number[]): Measure<CountMeasureName> {
  const fit = fitNegativeBinomialRegression({ counts })
  if (fit?.report !== 'negative-binomial') return missing('theta', 'ratio', 'not-identified')
  return measure('theta', 'ratio', fit.negativeBinomial.theta.value)
}

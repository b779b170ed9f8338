import type { ScaleMap } from '../../core/index.ts'

/** The map of a scale with so many steps, where there is one; of two of one scale the first. */
export function findScaleMap(maps: readonly ScaleMap[], scaleId: string, steps: number): ScaleMap | undefined {
  return maps.find((map) => map.scaleId === scaleId && map.steps === steps)
}

/** Highest step that a proposal can reach: that of the highest outcome. */
export function highestStep({ stepOfOutcome }: ScaleMap): number {
  return Math.max(...stepOfOutcome)
}

/** The outcomes of the rule table as steps of a scale, from 1 to the highest that can be proposed. */
export function onScale(outcomes: readonly number[], map: ScaleMap): readonly number[] {
  const steps = Array.from({ length: highestStep(map) }, () => 0)
  outcomes.forEach((probability, at) => {
    const step = map.stepOfOutcome[at] ?? NaN
    steps[step - 1] = (steps[step - 1] ?? NaN) + probability
  })
  return steps
}

/** The smallest outcome that is this step or a higher one; undefined where none is. */
export function outcomeReaching(step: number, { stepOfOutcome }: ScaleMap): number | undefined {
  const at = stepOfOutcome.findIndex((reached) => reached >= step)
  return at < 0 ? undefined : at + 1
}

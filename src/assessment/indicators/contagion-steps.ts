import { daysBetween, firstDayOf, type CountMeasureName, type Measure, type MeasureLimit, type Period, type ThreatEvent } from '../../core/index.ts'
import { within } from './counted-events.ts'
import { testContagion } from './contagion.ts'
import { measure, missing } from './measure.ts'
import { simulation } from './simulation.ts'

/** Fewest events that are asked whether one brings about another: chosen by us, since below it even bursts look like chance. */
const fewest = 10

/** Whether events bring others about in a stretch of one rate; `before` names what was found first. An event without a day of its own cannot be asked. */
export function contagionSteps(events: readonly ThreatEvent[], stretch: Period, before: MeasureLimit | undefined): readonly Measure<CountMeasureName>[] {
  const dated = within(events, stretch.first, stretch.last).filter(({ day }) => day.length === 10)
  const limit = before ?? (dated.length < fewest ? 'too-few' : undefined)
  if (limit !== undefined) return [missing('contagion', 'share', limit), missing('contagion-p', 'probability', limit)]
  const { branching, probability, ...drawn } = testContagion(dated.map(({ day }) => daysBetween(stretch.first, firstDayOf(day))), daysBetween(stretch.first, stretch.last) + 1, simulation)
  return [measure('contagion', 'share', branching, { span: stretch }), measure('contagion-p', 'probability', probability, { span: stretch, simulation: drawn })]
}

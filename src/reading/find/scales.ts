import type { Country } from '../../core/index.ts'
import type { LexiconLevel } from '../lexicon-types.ts'
import { levels } from '../lexicon/levels.ts'
import { remembered } from '../words.ts'

/** Steps of the scale that a country had on a day; the present one where the day is not known, the later one where a month or year had two. */
export function stepsOn(country: Country | undefined, day: string | undefined): readonly LexiconLevel[] {
  const steps = levels.filter((step) => step.country === country && isInForce(step, day))
  return steps.filter(({ scheme }) => scheme === steps.at(-1)?.scheme)
}

function isInForce({ from, to }: LexiconLevel, day: string | undefined): boolean {
  if (day === undefined) return to === undefined
  const at = day.slice(0, 10)
  return (from === undefined || from.slice(0, at.length) <= at) && (to === undefined || at <= to.slice(0, at.length))
}

/** Names of steps on any version of the country's scales; the words for a step outlive a version. */
export const labelsOf = remembered((country: Country | undefined): readonly string[] => [
  ...new Set(levels.filter((step) => step.country === country).flatMap(({ labels }) => labels)),
])

export function ordinalOf(steps: readonly LexiconLevel[], label: string | undefined): number | undefined {
  return label === undefined ? undefined : steps.find(({ labels }) => labels.includes(label))?.ordinal
}

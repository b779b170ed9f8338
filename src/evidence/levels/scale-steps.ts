import { type Country, type Day, type EvidenceBase, firstDayOf, lastDayOf, rowsOf, type ScaleStep } from '../../core/index.ts'

/** The scale version in force on a day; undefined where the record names none. */
export function scaleOn(base: Pick<EvidenceBase, 'rows'>, country: Country, day: Day, scaleIds: readonly string[]): readonly ScaleStep[] {
  const steps = rowsOf(base, 'scale-step').filter((step) =>
    step.country === country && scaleIds.includes(step.scaleId)
    && (step.validFrom === undefined || firstDayOf(step.validFrom) <= day)
    && (step.validTo === undefined || day <= lastDayOf(step.validTo)))
  const newest = steps.map((step) => step.validFrom ?? '').toSorted().at(-1)
  return lowestFirst(steps.filter((step) => (step.validFrom ?? '') === newest))
}

export function lowestFirst(scale: readonly ScaleStep[]): readonly ScaleStep[] {
  return scale.toSorted((a, b) => (a.ordinal ?? 0) - (b.ordinal ?? 0))
}

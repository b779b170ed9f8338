import { daysBetween, type Day, type EntryOf, type WarningCase } from '../../core/index.ts'
import type { BinaryForecast } from '../../statistics/index.ts'
import type { Rival } from './rival-forecasts.ts'

/** What the rivals would have said on the day of issue; undefined where nothing. */
export type RivalForecasts = Readonly<Record<Rival, number | undefined>>

/** A warning that came true or did not, with what the rivals would have said. */
export interface DecidedWarning extends BinaryForecast {
  readonly warning: EntryOf<'warning'>
  /** The day on which it came true. */
  readonly happened: Day | undefined
  readonly rivals: RivalForecasts
}

/** Those of the cases that count: decided, and neither void nor withdrawn, nor recorded when the window had begun; in one order however they come. */
export function decidedWarnings(cases: readonly WarningCase[], rivalsById: ReadonlyMap<string, RivalForecasts>): readonly DecidedWarning[] {
  return cases.flatMap((each) => {
    const outcome = each.resolutions.at(-1)?.body.outcome
    if (!isScored(each) || outcome === undefined || outcome.kind === 'void') return []
    const happened = outcome.kind === 'occurred' ? outcome.happened : undefined
    return [{ warning: each.warning, probability: each.warning.body.probability, occurred: happened !== undefined, happened, rivals: rivalsById.get(each.warning.id) ?? noRivals }]
  }).toSorted((a, b) => daysBetween(b.warning.body.window.first, a.warning.body.window.first) || (a.warning.id < b.warning.id ? -1 : 1))
}

/** Whether a warning counts in the score. */
function isScored({ status, isHindsight }: WarningCase): boolean {
  return (status === 'occurred' || status === 'did-not-occur') && !isHindsight
}

/** Rivals of a warning of which the record says nothing. */
const noRivals: RivalForecasts = { climatology: undefined, persistence: undefined }

import { matchingEvents } from '../../assessment/warnings/matching-events.ts'
import { rivalForecast } from '../../assessment/warnings/rival-forecasts.ts'
import type { RivalForecasts } from '../../assessment/warnings/decided-warning.ts'
import { watchedBy } from '../../assessment/warnings/watched.ts'
import type { Day, EntryOf, EvidenceBase, Period, WarningCase } from '../../core/index.ts'

/** What the rivals would have said of each warning that was decided, by its id. `readOn` gives the evidence as known on the day of issue, with each attack once. */
export async function rivalsOfDecided(cases: readonly WarningCase[], attacks: Period, readOn: (issued: Day) => Promise<EvidenceBase>): Promise<ReadonlyMap<string, RivalForecasts>> {
  const decided = cases.filter(({ status }) => status === 'occurred' || status === 'did-not-occur').map(({ warning }) => warning)
  const rivalsById = new Map<string, RivalForecasts>()
  for (const [issued, warnings] of Map.groupBy(decided, ({ known }) => known)) {
    const then = await readOn(issued)
    for (const warning of warnings) rivalsById.set(warning.id, rivalsOf(warning, then, attacks))
  }
  return rivalsById
}

function rivalsOf(warning: EntryOf<'warning'>, then: EvidenceBase, attacks: Period): RivalForecasts {
  const matching = matchingEvents(watchedBy(warning), then, attacks)
  const forecast = (rival: keyof RivalForecasts) => matching && rivalForecast(rival, matching, warning.known, warning.body.window)
  return { climatology: forecast('climatology'), persistence: forecast('persistence') }
}

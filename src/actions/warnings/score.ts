import { matchingEvents } from '../../assessment/warnings/matching-events.ts'
import { rivalForecast } from '../../assessment/warnings/rival-forecasts.ts'
import type { RivalForecasts } from '../../assessment/warnings/decided-warning.ts'
import { scoreWarnings } from '../../assessment/warnings/score-warnings.ts'
import { watchedBy } from '../../assessment/warnings/watched.ts'
import type { EntryOf, EvidenceBase, Outcome, Period, WarningScore } from '../../core/index.ts'
import type { Context } from '../context.ts'
import { atWarningDesk, readAttacksOnce, type WarningDesk, type WarningsRequest } from './warning-desk.ts'

/** What the warnings were worth, as known on a day. Rivals know no more than what was known on the day of issue. */
export function score(context: Pick<Context, 'store' | 'readData'>, { view, country }: WarningsRequest): Promise<Outcome<WarningScore>> {
  return atWarningDesk(context, { view, country }, async (desk) =>
    scoreWarnings(desk.cases, { base: desk.base, country, rivalsById: await rivalsOfDecided(desk, view.recordedBy), scale: desk.scale, attacks: desk.attacks }))
}

async function rivalsOfDecided({ db, cases, attacks, vocabulary }: WarningDesk, recordedBy: string | undefined): Promise<ReadonlyMap<string, RivalForecasts>> {
  const decided = cases.filter(({ status }) => status === 'occurred' || status === 'did-not-occur').map(({ warning }) => warning)
  const rivalsById = new Map<string, RivalForecasts>()
  for (const [issued, warnings] of Map.groupBy(decided, ({ known }) => known)) {
    const then = await readAttacksOnce(db, { asOf: issued, recordedBy }, vocabulary)
    for (const warning of warnings) rivalsById.set(warning.id, rivalsOf(warning, then, attacks))
  }
  return rivalsById
}

function rivalsOf(warning: EntryOf<'warning'>, then: EvidenceBase, attacks: Period): RivalForecasts {
  const matching = matchingEvents(watchedBy(warning), then, attacks)
  const forecast = (rival: keyof RivalForecasts) => matching && rivalForecast(rival, matching, warning.known, warning.body.window)
  return { climatology: forecast('climatology'), persistence: forecast('persistence') }
}

import { addDays, firstDayOf, lastDayOf, type Country, type Day, type EditionRun, type EventSkill, type Ideology, type Period, type Stream, type ThreatEvent } from '../../core/index.ts'
import { exactShareInterval, rankDiscrimination } from '../../statistics/index.ts'
import type { Edition } from './editions.ts'
import { forecastRecords } from './forecast-record.ts'
import { eventsKnownBy } from './known-evidence.ts'
import { dayBefore } from './run-editions.ts'

/** Length of the time after an edition in which events are looked for: docs/methods/backtest.md. */
const windowDays = 90

/** Which events are looked for after an edition, and where. */
export interface EventsAsked {
  readonly events: readonly ThreatEvent[]
  readonly country: Country
  readonly stream: Stream
  readonly ideology: Ideology
  /** Days that the table of events speaks of. */
  readonly coverage: Period
}

interface Window {
  /** The day before the decision: what was known then makes the forecast. */
  readonly asOf: Day
  readonly first: Day
  readonly last: Day
  readonly label: string
  readonly outcome: number
  readonly atLeast4: number
}

/** Whether what was decided, or what the model made of the evidence, went before events; undefined where no edition can be asked. */
export function eventSkill(editions: readonly Edition[], runs: readonly EditionRun[], asked: EventsAsked): EventSkill | undefined {
  const windows = runs.flatMap((run, at) => toWindow(run, editions[at]?.label ?? '', asked.coverage))
  if (windows.length === 0) return undefined
  const happened = daysOf(asked.events, asked, asked.coverage.last)
  const occurred = windows.map((window) => holdsAny(happened, window))
  const cases = windows.map((window, at) => ({ ...forecastsFor(window, windows.slice(0, at), asked), occurred: occurred[at] === true, atLeast4: window.atLeast4 }))
  const followed = occurred.filter(Boolean).length
  const made = (['climatology', 'persistence', 'decision', 'model'] as const).map((forecaster) =>
    [forecaster, cases.map((each) => ({ probability: each[forecaster], occurred: each.occurred }))] as const)
  return {
    stream: asked.stream, windowDays, editions: windows.length, followed,
    followedInterval: exactShareInterval(followed, windows.length),
    records: forecastRecords(made),
    discrimination: rankDiscrimination(cases.map(({ atLeast4, occurred: came }) => ({ probability: atLeast4, occurred: came }))),
  }
}

function toWindow({ decided, before }: EditionRun, label: string, coverage: Period): readonly Window[] {
  if (decided === undefined || before.kind === 'undated' || before.kind === 'not-assessable') return []
  const first = addDays(lastDayOf(decided), 1)
  const last = addDays(first, windowDays - 1)
  if (first < coverage.first || last > coverage.last) return []
  const atLeast4 = before.outcomes.slice(3).reduce((sum, probability) => sum + probability, 0)
  return [{ asOf: dayBefore(decided), first, last, label, outcome: before.outcome, atLeast4: Math.min(1, atLeast4) }]
}

/** Each forecast from earlier windows that had ended, by what was known of them on the day before the decision. */
function forecastsFor(window: Window, earlier: readonly Window[], asked: EventsAsked): Readonly<Record<'climatology' | 'persistence' | 'decision' | 'model', number>> {
  const known = daysOf(eventsKnownBy(asked.events, window.asOf), asked, window.asOf)
  const ended = earlier.filter(({ last }) => last <= window.asOf).map((each) => ({ ...each, struck: holdsAny(known, each) }))
  const struckOf = (windows: typeof ended) => windows.filter(({ struck }) => struck).length
  const climatology = (struckOf(ended) + 0.5) / (ended.length + 1)
  const shareOf = (windows: typeof ended) => (struckOf(windows) + climatology) / (windows.length + 1)
  const last = ended.at(-1)
  return {
    climatology,
    persistence: last === undefined ? climatology : last.struck ? 0.8 : 0.2,
    decision: shareOf(ended.filter(({ label }) => label === window.label)),
    model: shareOf(ended.filter(({ outcome }) => outcome === window.outcome)),
  }
}

/** Days of the events that count, each in its newest state of the day. */
function daysOf(events: readonly ThreatEvent[], { country, ideology }: EventsAsked, asOf: Day): readonly Day[] {
  return eventsKnownBy(events, asOf).filter((event) => event.country === country && event.ideology === ideology).map(({ day }) => firstDayOf(day))
}

function holdsAny(days: readonly Day[], { first, last }: Pick<Window, 'first' | 'last'>): boolean {
  return days.some((day) => day >= first && day <= last)
}

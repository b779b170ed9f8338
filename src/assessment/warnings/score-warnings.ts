import { daysBetween, type Country, type DecidedScore, type EvidenceBase, type LikelihoodScale, type Period, type WarningCase, type WarningScore, type WarningStatus } from '../../core/index.ts'
import { brierScore, corp, logScore } from '../../statistics/index.ts'
import { calibrationByWord } from './calibration.ts'
import { decidedWarnings, type DecidedWarning, type RivalForecasts } from './decided-warning.ts'
import { dependentGroups } from './dependent-groups.ts'
import { scoreLadders } from './ladders.ts'
import { rivals } from './rival-forecasts.ts'
import { fewestGroups, fewestOfEach, scoreRival } from './score-rival.ts'
import { alarmFrom, watchedEvents } from './watched-events.ts'

/** What warnings are scored against. */
export interface ScoreInputs {
  readonly base: EvidenceBase
  readonly country: Country | undefined
  /** By the id of a warning, reckoned from what was known on the day it was issued. */
  readonly rivalsById: ReadonlyMap<string, RivalForecasts>
  readonly scale: LikelihoodScale
  /** Days that the table of attacks speaks of. */
  readonly attacks: Period
}

/** What the warnings were worth: counts of all, scores of those that were decided, and events that none foresaw. The order of the cases changes nothing. */
export function scoreWarnings(cases: readonly WarningCase[], { base, country, rivalsById, scale, attacks }: ScoreInputs): WarningScore {
  const decided = decidedWarnings(cases, rivalsById)
  return {
    asOf: base.view.asOf,
    country,
    counts: countStatuses(cases),
    withdrawnLate: cases.filter(isLate).length,
    hindsight: cases.filter(({ isHindsight }) => isHindsight).length,
    decided: decided.length === 0 ? undefined : scoreDecided(decided, scale),
    watched: watchedEvents(cases, base, attacks),
  }
}

function isLate({ withdrawal, warning }: WarningCase): boolean {
  return withdrawal !== undefined && withdrawal.recorded.slice(0, 10) >= warning.body.window.first
}

function countStatuses(cases: readonly WarningCase[]): Readonly<Record<WarningStatus, number>> {
  const count = (status: WarningStatus) => cases.filter((each) => each.status === status).length
  return { open: count('open'), due: count('due'), occurred: count('occurred'), 'did-not-occur': count('did-not-occur'), void: count('void'), withdrawn: count('withdrawn') }
}

function scoreDecided(decided: readonly DecidedWarning[], scale: LikelihoodScale): DecidedScore {
  const { nats, clip, clipped } = logScore(decided)
  const { miscalibration, discrimination, uncertainty } = corp(decided)
  const alarms = decided.filter(({ probability }) => probability >= alarmFrom)
  return {
    warnings: decided.length,
    groups: dependentGroups(decided).length,
    fewestGroups, fewestOfEach,
    occurred: decided.filter(({ occurred }) => occurred).length,
    brier: brierScore(decided),
    nats, clip, clipped, miscalibration, discrimination, uncertainty,
    calibration: calibrationByWord(decided, scale),
    rivals: rivals.flatMap((rival) => scoreRival(rival, decided) ?? []),
    withoutRival: decided.filter((each) => rivals.every((rival) => each.rivals[rival] === undefined)).length,
    lead: leadTimes(decided),
    alarms: { warnings: alarms.length, didNotOccur: alarms.filter(({ occurred }) => !occurred).map(({ warning }) => warning.id) },
    ladders: scoreLadders(decided),
  }
}

/** From the day of issue to the day of the event; of an even number the lower of the two in the middle is the median. */
function leadTimes(decided: readonly DecidedWarning[]): DecidedScore['lead'] {
  const days = decided.flatMap(({ warning, happened }) => (happened === undefined ? [] : [daysBetween(warning.known, happened)])).toSorted((a, b) => a - b)
  const [shortest, median, longest] = [days[0], days[Math.floor((days.length - 1) / 2)], days.at(-1)]
  return shortest === undefined || median === undefined || longest === undefined ? undefined : { events: days.length, shortest, median, longest }
}

import { baselineRecord } from '../../assessment/backtest/baseline-record.ts'
import { judgeCriteria } from '../../assessment/backtest/criteria.ts'
import { toEditions, type Edition } from '../../assessment/backtest/editions.ts'
import { eventSkill } from '../../assessment/backtest/event-skill.ts'
import { modelRecord } from '../../assessment/backtest/model-record.ts'
import { monthlyRecord } from '../../assessment/backtest/monthly-record.ts'
import { rollingAttacks } from '../../assessment/backtest/rolling-attacks.ts'
import { runChanges } from '../../assessment/backtest/run-changes.ts'
import { runEditions } from '../../assessment/backtest/run-editions.ts'
import { done, refused, type Backtest, type Country, type EditionBacktest, type EditionCoverage, type EditionRun, type Outcome } from '../../core/index.ts'
import { shownStream } from '../assess.ts'
import { today } from '../view-on.ts'
import { checkFrozen } from './check-frozen.ts'
import { nationalDecisions, readBacktestInputs, type BacktestContext, type BacktestInputs } from './read-backtest-inputs.ts'

/** The country whose editions give reasons that were coded. */
const codedCountry: Country = 'NL'
const ideology = 'jihadist'

/** The back-test of one country, or of the whole record; reads no store and keeps nothing. Says after each country how many are done. */
export async function backtest(context: BacktestContext, country: Country | undefined, progress: (done: number, of: number) => void = () => undefined): Promise<Outcome<Backtest>> {
  const read = await readBacktestInputs(context)
  if (!read.ok) return read
  const inputs = read.value
  const countries = [...new Set(inputs.decisions.flatMap((decision) => decision.country ?? []))].toSorted()
  if (country !== undefined && !countries.includes(country)) return refused({ kind: 'level-unknown', country, known: countries })
  const isCoded = country === undefined || country === codedCountry
  const others = countries.filter((each) => each !== codedCountry && (country === undefined || each === country))
  const of = others.length + (isCoded ? 1 : 0)
  const coded = isCoded ? { editions: backtestEditions(inputs), rolling: rollingAttacks(inputs.events, ideology, inputs.coverage) } : { editions: undefined, rolling: undefined }
  progress(of - others.length, of)
  const monthly = others.map((each, at) => {
    const record = monthlyRecord(each, nationalDecisions(inputs, each), inputs.steps)
    progress(of - others.length + at + 1, of)
    return record
  })
  return done({ asOf: today(context), frozen: await checkFrozen(context, inputs.levelModel), editions: coded.editions, monthly, rolling: coded.rolling })
}

function backtestEditions(inputs: BacktestInputs): EditionBacktest {
  const editions = toEditions(nationalDecisions(inputs, codedCountry).filter(({ edition }) => edition !== undefined), inputs.steps)
  const { levelModel: { model, coding, scaleMaps }, reasons, events, coverage, driverOf } = inputs
  const maps = scaleMaps.flatMap((file) => file.maps)
  const modelInputs = { country: codedCountry, stream: shownStream, model, coding, maps, evidence: { reasons, events }, coverage }
  const runs = runEditions(editions, modelInputs)
  const changes = runChanges(editions, modelInputs, driverOf)
  const record = baselineRecord(editions)
  const before = modelRecord(editions, runs.map((run) => run.before))
  return {
    country: codedCountry, stream: shownStream, modelVersion: model.version, record,
    coverage: { ...coverageOf(editions, runs, inputs), changes: record.changes, changesScored: before?.changes ?? 0 },
    before,
    withOwn: modelRecord(editions, runs.map((run) => run.withOwn)),
    byScale: maps.flatMap((map) => {
      const ofScale = modelRecord(editions, runs.map((run) => (run.scaleId === map.scaleId ? run.before : undefined)))
      return ofScale === undefined ? [] : [{ scaleId: map.scaleId, stepOfOutcome: map.stepOfOutcome, why: map.why, record: ofScale }]
    }),
    changes,
    criteria: judgeCriteria(before, changes, { editions: record.forecasts, changes: record.changes }),
    events: eventSkill(editions, runs, { events, country: codedCountry, stream: shownStream, ideology, coverage }),
    runs,
  }
}

function coverageOf(editions: readonly Edition[], runs: readonly EditionRun[], { reasons, levelModel: { coding } }: BacktestInputs): Omit<EditionCoverage, 'changes' | 'changesScored'> {
  const count = (holds: (run: EditionRun) => boolean) => runs.filter(holds).length
  const both = (which: 'before' | 'withOwn') => count((run) => run[which].kind !== 'undated' && run[which].kind !== 'not-assessable')
  const codedDrivers = (edition: string) => new Set(reasons.filter((reason) => reason.edition === edition).flatMap(({ id }) => coding.filter(({ row, stream }) => row === id && stream === shownStream).map(({ driver }) => driver)))
  return {
    editions: editions.length,
    dated: count(({ decided }) => decided !== undefined),
    withReasons: count((run) => run.reasons > 0),
    ownOnBoth: editions.filter(({ name }) => codedDrivers(name).has('intent') && codedDrivers(name).has('capability')).length,
    assessable: { before: both('before'), withOwn: both('withOwn') },
    scored: { before: count(({ before }) => before.kind === 'scored'), withOwn: count(({ withOwn }) => withOwn.kind === 'scored') },
  }
}

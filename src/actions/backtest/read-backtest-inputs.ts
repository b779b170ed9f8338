import { done, type Country, type Driver, drivers, type Outcome, type Period, type RecordDriver, type LevelDecision, type RecordedJudgement, type ScaleStep, type ThreatEvent } from '../../core/index.ts'
import type { Context } from '../context.ts'
import { readLevelModel, type LevelFileContext, type LevelModelFiles } from '../level-model-files.ts'
import { today } from '../view-on.ts'
import { readCoverage } from '../read-coverage.ts'
import { readVocabulary } from '../read-vocabulary.ts'
import { findRecordName } from '../../evidence/vocabulary/vocabulary.ts'
import { decisionsInOrder } from '../../evidence/levels/decisions-in-order.ts'
import { parseRecord } from '../record/parse-record.ts'

/** Files of the package, the operator's own where settings name them, and the day. */
export type BacktestContext = LevelFileContext & Pick<Context, 'clock'>

export interface BacktestInputs {
  readonly levelModel: LevelModelFiles
  readonly coverage: Period
  /** Which driver of the model a driver of the record belongs to. */
  readonly driverOf: (driver: RecordDriver) => Driver | undefined
  readonly decisions: readonly LevelDecision[]
  readonly steps: readonly ScaleStep[]
  readonly reasons: readonly RecordedJudgement[]
  /** Every state of every event, oldest first. */
  readonly events: readonly ThreatEvent[]
}

/** What the back-test rests on, from the files that its hashes are of and not from a store: the same files give the same result. */
export async function readBacktestInputs(context: BacktestContext): Promise<Outcome<BacktestInputs>> {
  const levelModel = await readLevelModel(context)
  if (!levelModel.ok) return levelModel
  const coverage = await readCoverage(context)
  if (!coverage.ok) return coverage
  const vocabulary = await readVocabulary(context)
  if (!vocabulary.ok) return vocabulary
  const record = await parseRecord(context.readData)
  if (!record.ok) return record
  const recorded = context.clock().toISOString()
  const known = record.value.filter(({ times }) => times.known <= today(context))
  return done({
    levelModel: levelModel.value,
    coverage: coverage.value,
    driverOf: (driver) => drivers.find((each) => findRecordName(vocabulary.value, 'driver', driver)?.model.includes(each)),
    decisions: known.filter((row) => row.kind === 'level-decision').map((row) => ({ ...row, times: { ...row.times, recorded } })),
    steps: known.filter((row) => row.kind === 'scale-step').map((row) => ({ ...row, times: { ...row.times, recorded } })),
    reasons: known.filter((row) => row.kind === 'recorded-judgement').map((row) => ({ ...row, times: { ...row.times, recorded } })),
    events: known.filter((row) => row.kind === 'threat-event').map((row) => ({ ...row, times: { ...row.times, recorded } })),
  })
}

/** National decisions of a country, in the order of the record. */
export function nationalDecisions({ decisions }: BacktestInputs, country: Country): readonly LevelDecision[] {
  return decisionsInOrder(decisions.filter((decision) => decision.country === country && decision.scope === 'national'))
}

import { attackTempo } from '../assessment/indicators/attack-tempo.ts'
import type { StreamEvidence } from '../assessment/level/assess-level.ts'
import { levelWithTrigger } from '../assessment/level/level-with-trigger.ts'
import { findScaleMap } from '../assessment/level/scale-steps.ts'
import { streamEvidence } from '../assessment/level/stream-evidence.ts'
import {
  done, rowsOf, scopeName, streams, type AsOf, type Assessment, type AttackTempo, type Country, type EvidenceBase, type HoldingLevel, type LevelScope, type Outcome, type Period, type ScaleMap, type Stream, type StreamAssessment,
} from '../core/index.ts'
import { withAttacksOnce } from '../evidence/events/attacks-once.ts'
import { holdingIn } from '../evidence/levels/holding-in.ts'
import { readEvidenceBase } from '../store/read-evidence-base.ts'
import type { Context } from './context.ts'
import { readLevelModel, type LevelModelFiles } from './level-model-files.ts'
import { readCoverage } from './read-coverage.ts'
import { readVocabulary } from './read-vocabulary.ts'
import { noClaims } from './wanted-claims.ts'

export interface ViewRequest {
  readonly country: Country
  readonly view: AsOf
}

export interface AssessRequest {
  readonly scope: LevelScope
  readonly view: AsOf
}

/** The stream whose tempo the picture shows. */
export const shownStream: Stream = 'jihadist'

/** Indicators, drivers and a proposal for a scope as of a day; sets nothing. */
export async function assess(context: Context, { scope, view }: AssessRequest): Promise<Outcome<Assessment>> {
  const read = await readAssessed(context, view)
  return read.ok ? done(assessBase(read.value.base, scope, read.value.files)) : read
}

/** The evidence that an assessment weighs, and the files that it is weighed with. */
export async function readAssessed(context: Context, view: AsOf): Promise<Outcome<{ readonly base: EvidenceBase; readonly files: AssessmentFiles }>> {
  const levelModel = await readLevelModel(context)
  if (!levelModel.ok) return levelModel
  const coverage = await readCoverage(context)
  if (!coverage.ok) return coverage
  const vocabulary = await readVocabulary(context)
  if (!vocabulary.ok) return vocabulary
  const base = await readEvidenceBase(context.store, view, noClaims)
  return base.ok ? done({ base: withAttacksOnce(base.value, vocabulary.value), files: { levelModel: levelModel.value, coverage: coverage.value } }) : base
}

/** The files besides the store that an assessment is made from. */
export interface AssessmentFiles {
  readonly levelModel: LevelModelFiles
  /** Days that the table of attacks speaks of. */
  readonly coverage: Period
}

/** The same from evidence that has been read already. */
export function assessBase(base: EvidenceBase, scope: LevelScope, files: AssessmentFiles): Assessment {
  const { levelModel, coverage } = files
  const { current, map, evidence } = weighable(base, scope, files)
  const weighed = levelModel.weigh(evidence, { level: current && { ordinal: current.ordinal, steps: current.steps, scaleId: current.scaleId }, map })
  return {
    country: scope.country,
    scope: scopeName(scope),
    view: base.view,
    current,
    tempo: tempoFor(base, scope.country, shownStream, coverage),
    model: { file: levelModel.modelFile, maps: levelModel.scaleMaps.map(({ file }) => file), map },
    counted: countedRows(base, weighed.streams),
    withTrigger: levelWithTrigger(weighed.national.outcome.kind === 'assessed' ? weighed.national.outcome.proposed : undefined, base.logbook, scope, base.view.asOf, map),
    ...weighed,
  }
}

/** What is weighed for a scope: the level that holds, the map of its scale, and the evidence of each stream. */
export function weighable(base: EvidenceBase, scope: LevelScope, { levelModel, coverage }: AssessmentFiles): { readonly current: HoldingLevel | undefined; readonly map: ScaleMap | undefined; readonly evidence: readonly StreamEvidence[] } {
  const current = holdingLevel(base, scope)
  const map = current && findScaleMap(levelModel.scaleMaps.flatMap(({ maps }) => maps), current.scaleId, current.steps)
  const evidence = streams.map((stream) => streamEvidence(base.rows, { ...levelModel, scope, stream }, tempoFor(base, scope.country, stream, coverage), base.view.asOf))
  return { current, map, evidence }
}

/** The level that holds for the scope on the day of the view. */
function holdingLevel(base: EvidenceBase, scope: LevelScope): HoldingLevel | undefined {
  const holding = holdingIn(base, scope)
  if (holding === undefined) return undefined
  const { level: { ordinal, steps, label, scaleId, scale, since, until, expires, own }, inheritedFrom } = holding
  return { ordinal, steps, label, scaleId, labels: scale.map(({ labelNative }) => labelNative), since, until: expires ?? (until !== undefined && until <= base.view.asOf ? until : undefined), inheritedFrom: inheritedFrom && scopeName(inheritedFrom), authority: own === undefined ? scale[0]?.authority : undefined, own }
}

/** Rows that count in the streams that can be assessed, without those that a rate counts. */
function countedRows(base: EvidenceBase, assessed: readonly StreamAssessment[]): Assessment['counted'] {
  const items = assessed.filter(({ outcome }) => outcome.kind !== 'not-assessable').flatMap((stream) => stream.drivers.flatMap((driver) => driver.items)).filter(({ counts, basis }) => counts && basis.kind === 'coded')
  const rows = new Set(items.flatMap((item) => item.rows))
  const reasons = new Set(rowsOf(base, 'recorded-judgement').map(({ id }) => id))
  return { rows: rows.size, fromEditions: [...rows].filter((row) => reasons.has(row)).length }
}

/** The tempo counts attacks in the European countries of the events table; for a country outside it there is none. */
function tempoFor(base: EvidenceBase, country: Country, stream: Stream, coverage: Period): AttackTempo | undefined {
  const events = rowsOf(base, 'threat-event')
  const isInTable = country === 'EU' || events.some((event) => event.country === country)
  return isInTable ? attackTempo(events, stream, base.view.asOf, coverage) : undefined
}

import { tempoWindow } from '../../assessment/indicators/tempo-periods.ts'
import { done, type AsOf, type Assessment, type Country, type EvidenceBase, type LevelScope, type Outcome, type Period, type Region, type ShownIndicator, type Stream } from '../../core/index.ts'
import { withAttacksOnce } from '../../evidence/events/attacks-once.ts'
import type { Vocabulary } from '../../evidence/vocabulary/vocabulary.ts'
import { readEvidenceBase } from '../../store/read-evidence-base.ts'
import { assessBase, shownStream } from '../assess.ts'
import type { Context } from '../context.ts'
import { readLevelModel } from '../level-model-files.ts'
import { readCoverage } from '../read-coverage.ts'
import { readRegions } from '../read-regions.ts'
import { readVocabulary } from '../read-vocabulary.ts'
import { claimsForPicture, statementsForAssessment } from '../wanted-claims.ts'
import { indicatorsOf } from './indicators-of.ts'

/** Indicators with the regions that their subjects name. */
export interface AssessedIndicators {
  readonly indicators: readonly ShownIndicator[]
  readonly regions: readonly Region[]
}

export interface IndicatorsAsked {
  readonly country: Country
  readonly streams: readonly Stream[]
  readonly view: AsOf
}

/** All indicators of a country and of its parts of Europe as of a day, with the arrests, figures of travellers and statements that kept reports tell of; sets nothing. */
export async function assessIndicators(context: Context, { country, streams, view }: IndicatorsAsked): Promise<Outcome<AssessedIndicators>> {
  const read = await readInputs(context, country, view)
  return read.ok ? done(indicatorsFrom(read.value, country, streams)) : read
}

export interface AssessmentAsked {
  readonly scope: LevelScope
  /** Of the indicators: that of the picture unless given. */
  readonly stream: Stream | undefined
  readonly view: AsOf
}

/** The assessment of a scope with the indicators of its country, from one reading of the evidence: both speak of the same moment. */
export async function assessWithIndicators(context: Context, { scope, stream = shownStream, view }: AssessmentAsked): Promise<Outcome<AssessedIndicators & { readonly assessment: Assessment }>> {
  const levelModel = await readLevelModel(context)
  if (!levelModel.ok) return levelModel
  const read = await readInputs(context, scope.country, view)
  if (!read.ok) return read
  const { base, coverage } = read.value
  return done({ assessment: assessBase(base, scope, { levelModel: levelModel.value, coverage }), ...indicatorsFrom(read.value, scope.country, [stream]) })
}

interface IndicatorInputs {
  readonly base: EvidenceBase
  readonly coverage: Period
  readonly regions: readonly Region[]
  readonly vocabulary: Vocabulary
}

async function readInputs(context: Context, country: Country, view: AsOf): Promise<Outcome<IndicatorInputs>> {
  const coverage = await readCoverage(context)
  if (!coverage.ok) return coverage
  const regions = await readRegions(context)
  if (!regions.ok) return regions
  const vocabulary = await readVocabulary(context)
  if (!vocabulary.ok) return vocabulary
  const wanted = { ...claimsForPicture(country, vocabulary.value), eventDays: [tempoWindow(view.asOf)], statements: statementsForAssessment(country, view.asOf) }
  const base = await readEvidenceBase(context.store, view, wanted)
  return base.ok ? done({ base: withAttacksOnce(base.value, vocabulary.value), coverage: coverage.value, regions: regions.value, vocabulary: vocabulary.value }) : base
}

function indicatorsFrom({ base, coverage, regions, vocabulary }: IndicatorInputs, country: Country, streams: readonly Stream[]): AssessedIndicators {
  return { indicators: indicatorsOf(base, { country, streams, coverage: [coverage], regions, vocabulary }), regions }
}

import { tempoWindow } from '../../assessment/indicators/attack-tempo.ts'
import { done, type AsOf, type Country, type Outcome, type Region, type ShownIndicator, type Stream } from '../../core/index.ts'
import { withAttacksOnce } from '../../evidence/events/attacks-once.ts'
import { readEvidenceBase } from '../../store/read-evidence-base.ts'
import { shownStream } from '../assess.ts'
import type { Context } from '../context.ts'
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
  /** That of the picture unless given. */
  readonly stream?: Stream | undefined
  readonly view: AsOf
}

/** All indicators of a country and of its parts of Europe as of a day, with the arrests, figures of travellers and statements that kept reports tell of; sets nothing. */
export async function assessIndicators(context: Context, { country, stream = shownStream, view }: IndicatorsAsked): Promise<Outcome<AssessedIndicators>> {
  const coverage = await readCoverage(context)
  if (!coverage.ok) return coverage
  const regions = await readRegions(context)
  if (!regions.ok) return regions
  const vocabulary = await readVocabulary(context)
  if (!vocabulary.ok) return vocabulary
  const base = await readEvidenceBase(context.store, view, { ...claimsForPicture(country, vocabulary.value), eventDays: [tempoWindow(view.asOf)], statements: statementsForAssessment(country, view.asOf) })
  if (!base.ok) return base
  const request = { country, stream, coverage: [coverage.value], regions: regions.value, vocabulary: vocabulary.value }
  return done({ indicators: indicatorsOf(withAttacksOnce(base.value, vocabulary.value), request), regions: regions.value })
}

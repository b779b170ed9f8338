import { type AsOf, type CohortSurvey, type Country, done, type Outcome, refused, rowsOf } from '../core/index.ts'
import type { FigurePoint } from '../evidence/figures/figure-point.ts'
import { figurePoints, figureSeries } from '../evidence/figures/figure-series.ts'
import { cohortSurveys } from '../evidence/figures/survey-cohort.ts'
import { findRecordName } from '../evidence/vocabulary/vocabulary.ts'
import { readEvidenceBase } from '../store/read-evidence-base.ts'
import type { ViewRequest } from './assess.ts'
import { breathe } from './breathe.ts'
import type { Context } from './context.ts'
import { knownThen } from './picture/known-then.ts'
import { readVocabulary } from './read-vocabulary.ts'
import { claimsForPicture } from './wanted-claims.ts'

export interface FiguresRequest {
  readonly country: Country
  /** Undefined for every cohort of the country. */
  readonly cohort: string | undefined
  readonly view: AsOf
  readonly fuse: boolean
}

/** The figures of one cohort, or of all of a country, as they were known on a day. */
export async function figures(context: Context, { country, cohort, view, fuse }: FiguresRequest, deskOf = (asked: ViewRequest) => figureDesk(context, asked)): Promise<Outcome<readonly CohortSurvey[]>> {
  const vocabulary = await readVocabulary(context)
  if (!vocabulary.ok) return vocabulary
  const desk = await deskOf({ country, view })
  if (!desk.ok) return desk
  const { points, survey } = desk.value
  const isNamed = cohort === undefined || findRecordName(vocabulary.value, 'cohort', cohort) !== undefined || points.some((point) => point.cohort === cohort)
  if (!isNamed) return refused({ kind: 'cohort-unknown', given: cohort })
  const isFlow = (name: string) => findRecordName(vocabulary.value, 'cohort', name)?.group.startsWith('flow:') === true
  const cohorts = cohort === undefined ? figureSeries(points, country).map((series) => series.cohort) : [cohort]
  const surveys: CohortSurvey[] = []
  for (const each of cohorts) {
    surveys.push(survey({ country, cohort: each, view, fuse, countsClosedTime: isFlow(each) }))
    await breathe()
  }
  return done(surveys)
}

/** What the series of a country are surveyed from, the same for each of its cohorts. */
export interface FigureDesk {
  readonly points: readonly FigurePoint[]
  readonly survey: ReturnType<typeof cohortSurveys>
}

export async function figureDesk(context: Context, { country, view }: ViewRequest): Promise<Outcome<FigureDesk>> {
  const vocabulary = await readVocabulary(context)
  if (!vocabulary.ok) return vocabulary
  const read = await readEvidenceBase(context.store, view, claimsForPicture(country, vocabulary.value))
  if (!read.ok) return read
  const base = knownThen(read.value)
  const points = figurePoints(base, vocabulary.value)
  return done({ points, survey: cohortSurveys(points, { identities: rowsOf(base, 'cohort-identity'), changes: rowsOf(base, 'cohort-change') }) })
}

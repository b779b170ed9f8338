import { done, type AsOf, type Country, type Outcome, type SourceContradictions } from '../core/index.ts'
import { contradictedFigures } from '../evidence/figures/contradicted-figures.ts'
import { figurePoints } from '../evidence/figures/figure-series.ts'
import { readEvidenceBase } from '../store/read-evidence-base.ts'
import type { Context } from './context.ts'
import { knownThen } from './picture/known-then.ts'
import { readVocabulary } from './read-vocabulary.ts'
import { claimsForPicture } from './wanted-claims.ts'

/** Which figures of each source for a country are excluded by one of another origin, as known on a day. */
export async function contradictedSources(context: Context, { country, view }: { readonly country: Country; readonly view: AsOf }): Promise<Outcome<readonly SourceContradictions[]>> {
  const vocabulary = await readVocabulary(context)
  if (!vocabulary.ok) return vocabulary
  const read = await readEvidenceBase(context.store, view, claimsForPicture(country, vocabulary.value))
  if (!read.ok) return read
  const points = figurePoints(knownThen(read.value), vocabulary.value).filter((point) => point.country === country)
  return done(contradictedFigures(points, read.value.reports))
}

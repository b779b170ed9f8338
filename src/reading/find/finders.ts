import type { Finder } from '../finder.ts'
import { findAttributionClaims } from './find-attribution-claims.ts'
import { findEvents } from './find-events.ts'
import { findFigures } from './find-figures.ts'
import { findJudgements } from './find-judgements.ts'
import { findLevels } from './find-levels.ts'
import { findNegations } from './find-negations.ts'
import { findNone } from './find-none.ts'
import { findTrends } from './find-trends.ts'
import { findWarnings } from './find-warnings.ts'

/** Everything that looks for claims; each kind has one, and figures one more for nought. */
export const finders: readonly Finder[] = [
  findLevels, findFigures, findNone, findEvents, findTrends, findJudgements, findWarnings, findAttributionClaims, findNegations,
]

import { done, type Language, type Outcome } from '../../core/index.ts'
import { sayIndicators, type SaidIndicator } from '../../publishing/assessment/said-indicators.ts'
import { assess } from '../assess.ts'
import type { Context } from '../context.ts'
import { assessIndicators, type IndicatorsAsked } from '../indicators/assess-indicators.ts'
import { readJudgements } from '../logbook/read-judgements.ts'
import { readQuestions } from '../logbook/read-questions.ts'
import { remembering, type Remembered } from '../remembering/remembering.ts'
import { surveyWarnings } from '../warnings/survey-warnings.ts'
import { openEvidence } from './open-evidence.ts'
import { readScopeCase } from './read-scope-case.ts'

/** What a team weighs, each computed once as long as the store stands as it stood. */
export interface AssessingViews {
  readonly assess: Remembered<typeof assess>
  readonly indicators: Remembered<typeof assessIndicators>
  /** With their charts, which take a while to draw. */
  readonly saidIndicators: (asked: IndicatorsAsked & { readonly language: Language }) => Promise<Outcome<readonly SaidIndicator[]>>
  readonly scopeCase: Remembered<typeof readScopeCase>
  readonly judgements: Remembered<typeof readJudgements>
  readonly questions: Remembered<typeof readQuestions>
  readonly warnings: Remembered<typeof surveyWarnings>
  readonly evidence: Remembered<typeof openEvidence>
}

export function assessingViews(context: Context): AssessingViews {
  const indicators = remembering(context, assessIndicators)
  return {
    assess: remembering(context, assess),
    indicators,
    saidIndicators: remembering(context, async (_, { language, ...asked }) => {
      const found = await indicators(asked)
      return found.ok ? done(sayIndicators(found.value.indicators, found.value.regions, language)) : found
    }),
    scopeCase: remembering(context, readScopeCase),
    judgements: remembering(context, readJudgements),
    questions: remembering(context, readQuestions),
    warnings: remembering(context, surveyWarnings),
    evidence: remembering(context, openEvidence),
  }
}

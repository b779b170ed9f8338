import type { Outcome } from '../../core/index.ts'
import { assess } from '../assess.ts'
import type { Context } from '../context.ts'
import { assessWithIndicators } from '../indicators/assess-indicators.ts'
import { readJudgements } from '../logbook/read-judgements.ts'
import { readQuestions } from '../logbook/read-questions.ts'
import { remembering } from '../remembering/remembering.ts'
import { surveyWarnings } from '../warnings/survey-warnings.ts'
import { openEvidence } from './open-evidence.ts'
import { readScopeCase } from './read-scope-case.ts'

type Remembered<Action extends (...given: never[]) => Promise<Outcome<unknown>>> = (asked: Parameters<Action>[1]) => ReturnType<Action>

/** What a team weighs, each computed once as long as the store stands as it stood. */
export interface AssessingViews {
  readonly assess: Remembered<typeof assess>
  readonly explained: Remembered<typeof assessWithIndicators>
  readonly scopeCase: Remembered<typeof readScopeCase>
  readonly judgements: Remembered<typeof readJudgements>
  readonly questions: Remembered<typeof readQuestions>
  readonly warnings: Remembered<typeof surveyWarnings>
  readonly evidence: Remembered<typeof openEvidence>
}

export function assessingViews(context: Context): AssessingViews {
  return {
    assess: remembering(context, assess),
    explained: remembering(context, assessWithIndicators),
    scopeCase: remembering(context, readScopeCase),
    judgements: remembering(context, readJudgements),
    questions: remembering(context, readQuestions),
    warnings: remembering(context, surveyWarnings),
    evidence: remembering(context, openEvidence),
  }
}

import { probabilityToWording } from '../../assessment/judgements/probability-to-wording.ts'
import { countByRule } from '../../assessment/warnings/count-by-rule.ts'
import { recordedWarnings, repeatedSubjects } from '../../assessment/warnings/recorded-warnings.ts'
import type { Outcome, WarningsSurvey } from '../../core/index.ts'
import type { Context } from '../context.ts'
import { compiled } from '../record/parse-record.ts'
import { atWarningDesk, type WarningsRequest } from './warning-desk.ts'

/** Every warning with where it stands and what the record holds by its rule, and the hand-picked ones of the public record beside them. */
export function surveyWarnings(context: Pick<Context, 'store' | 'readData'>, request: WarningsRequest): Promise<Outcome<WarningsSurvey>> {
  return atWarningDesk(context, request, ({ cases, base, scale, attacks }) => {
    const recorded = recordedWarnings(base, compiled).filter(({ country }) => request.country === undefined || country === request.country)
    return {
      asOf: request.view.asOf,
      country: request.country,
      warnings: cases.map((each) => ({ ...each, wording: probabilityToWording(each.warning.body.probability, scale), count: countByRule(each.warning, base, attacks) })),
      recorded,
      repeated: repeatedSubjects(recorded),
    }
  })
}

import { done, refused, type Outcome } from '../../core/index.ts'
import type { Context } from '../context.ts'
import { isStanding } from './review-desk.ts'
import { takeStep, type Acting, type TakenStep } from './take-step.ts'

/** Says of a report in which no claim is open that somebody has read it: also one in which the reader found nothing. */
export function finishReport(context: Context, acting: Acting): Promise<Outcome<TakenStep>> {
  return takeStep(context, acting, ({ report, claims }) => {
    const open = claims.filter((claim) => isStanding(claim) && claim.verdict === 'open').length
    return open > 0 ? refused({ kind: 'claims-open', report: report.id, open }) : done({ act: 'finish', outcomes: [] })
  })
}

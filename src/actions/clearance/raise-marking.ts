import { done, mayRead, refused, type Day, type Marking, type Outcome } from '../../core/index.ts'
import { listClaimIdsOfReport } from '../../store/kept-claims.ts'
import { listMarkingsOf, listReportsOfSameText, raiseMarking as keepMarking } from '../../store/marked-reports.ts'
import type { Context } from '../context.ts'
import { rejoinClaims } from '../joining/join-events.ts'
import { changeKept } from '../withdrawing/change-kept.ts'

export interface MarkingRaise {
  readonly report: string
  readonly marking: Marking
  readonly reason: string
  readonly known: Day
}

/**
 * Marks a report higher, and with it every other that keeps the same text: from now on, and in every view of earlier days too, for who may see a
 * text is a matter of today. Refused where it would not be higher: lower goes by a correction, which keeps the text anew.
 */
export async function raiseMarking(context: Context, { report: id, marking, reason, known }: MarkingRaise): Promise<Outcome<readonly string[]>> {
  return changeKept(context, async (db, files): Promise<Outcome<readonly string[]>> => {
    const before = await listMarkingsOf(db, await listReportsOfSameText(db, id))
    const own = before.get(id)
    if (own === undefined) return refused({ kind: 'report-unknown', report: id })
    if (mayRead(own, marking)) return refused({ kind: 'field-invalid', field: 'marking', given: marking, reason: 'value' })
    const raised = [...before].flatMap(([report, is]) => (mayRead(is, marking) ? [] : [report]))
    const recorded = context.clock()
    for (const report of raised) await keepMarking(db, { report, marking, reason, known }, recorded)
    // What said the same as a claim that is now marked higher has to stand by itself.
    for (const report of raised) await rejoinClaims(db, files.vocabulary, await listClaimIdsOfReport(db, report), recorded)
    return done(raised)
  })
}

import { refused, done, type Clearance, type Day, type LogbookEntry, type Outcome } from '../../core/index.ts'
import { withdrawalProblem } from '../../assessment/warnings/withdrawal-problem.ts'
import type { Context } from '../context.ts'
import { today } from '../view-on.ts'
import { keepEntry } from './keep-entry.ts'

export interface EntryWithdrawalRequest {
  readonly entry: string
  readonly author: string
  readonly reason: string
  /** The day on which the withdrawal became public. */
  readonly known: Day
  /** Of whoever withdraws: what is above it is not there for them. */
  readonly clearance?: Clearance
}

/** Withdraws an entry of the logbook from a day on, with a reason; views of earlier days keep it. Refused for one that does not stand, and for a warning that is settled. */
export function withdrawEntry(context: Context, { entry: id, author, reason, known, clearance }: EntryWithdrawalRequest): Promise<Outcome<LogbookEntry>> {
  return keepEntry(context, (standing) => {
    const entry = standing.find((each) => each.id === id)
    if (entry === undefined) return refused({ kind: 'entry-unknown', entry: id })
    // What was seen cannot be unseen; a second opening would let in judgements made with knowledge of the others.
    if (entry.body.kind === 'reveal') return refused({ kind: 'entry-final', entry: id })
    if (known < entry.known) return refused({ kind: 'retraction-predates', id, known: entry.known })
    const problem = withdrawalProblem(entry, standing, { author, known, today: today(context) })
    if (problem !== undefined) return refused(problem)
    const { country, scope, stream } = entry
    return done({ country, scope, stream, author, known, evidence: [], about: id, body: { kind: 'withdrawal', reason } })
  }, clearance)
}

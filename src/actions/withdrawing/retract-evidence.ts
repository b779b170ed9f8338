import { done, refused, type Day, type EvidenceKind, type Outcome } from '../../core/index.ts'
import { everything } from '../../store/as-of.ts'
import { findFirstKnown } from '../../store/named-evidence.ts'
import { addFlags } from '../../store/flags.ts'
import { addRetraction, listRetractions, type EvidenceKey } from '../../store/retractions.ts'
import type { Database } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { draftFlags } from '../flagging/draft-flags.ts'
import { withdrawalOf } from '../flagging/evidence-change.ts'
import { findEvidenceNamed } from '../graph/find-node.ts'
import { today } from '../view-on.ts'
import { changeKept } from './change-kept.ts'

export interface Retraction {
  /** A report, claim, source, row of the record or record of a dataset; its kind before it (`source:nu-nl`) where the id alone names several. */
  readonly evidence: string
  readonly reason: string
  /** The day on which the withdrawal became public. */
  readonly known: Day
}

export interface RetractedEvidence {
  readonly kind: EvidenceKind
  readonly id: string
  readonly known: Day
  /** False where it was withdrawn before; then the first withdrawal stands, whatever day and reason this one gave. */
  readonly changed: boolean
  /** Flags on what leaned on it. */
  readonly flags: readonly string[]
}

/**
 * Withdraws evidence from the day its withdrawal was known, and flags what leaned on it, both or neither; views of earlier days keep it.
 * Withdrawing twice is once.
 */
export async function retractEvidence(context: Context, { evidence: name, reason, known }: Retraction): Promise<Outcome<RetractedEvidence>> {
  return changeKept(context, async (db, files): Promise<Outcome<RetractedEvidence>> => {
    const found = await findOneEvidence(db, name)
    if (!found.ok) return found
    const evidence = found.value
    const { kind, id } = evidence
    const first = await findFirstKnown(db, evidence)
    if (first !== undefined && known < first) return refused({ kind: 'retraction-predates', id, known: first })
    if ((await listRetractions(db, kind, [id], everything)).has(id)) return done({ kind, id, known, changed: false, flags: [] })
    const flags = await draftFlags(db, files, await withdrawalOf(db, files.vocabulary, evidence, { act: 'withdrawn', kind, id, reason, known }), today(context))
    const recorded = context.clock()
    await addRetraction(db, evidence, { known, reason }, recorded)
    return done({ kind, id, known, changed: true, flags: await addFlags(db, flags, recorded) })
  })
}

/** The one piece of evidence that a name stands for; refused where there is none, or more than one. */
export async function findOneEvidence(db: Database, name: string): Promise<Outcome<EvidenceKey>> {
  const [found, ...others] = await findEvidenceNamed({ db }, name)
  if (found === undefined) return refused({ kind: 'evidence-unknown', id: name })
  return others.length > 0 ? refused({ kind: 'evidence-ambiguous', id: name, kinds: [found, ...others].map(({ kind }) => kind) }) : done(found)
}

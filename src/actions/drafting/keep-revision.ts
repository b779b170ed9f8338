import { done, evidenceOfDraft, refused, type Clearance, type Draft, type DraftBody, type DraftHand, type DraftStep, type Outcome } from '../../core/index.ts'
import { everything } from '../../store/as-of.ts'
import { addDraftRevision, findDraft, type NewRevision } from '../../store/drafts.ts'
import { lockWriting } from '../../store/lock-writing.ts'
import { findUnknownEvidence } from '../../store/named-evidence.ts'
import type { Database } from '../../store/store.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import { today } from '../view-on.ts'

/** Which draft somebody changes, and which revision of it they had before them. */
export interface DraftTurn {
  readonly draft: string
  readonly revision: number
  readonly by: DraftHand
  /** Of whoever acts: a draft above it is not there for them. */
  readonly clearance?: Clearance
}

/** What a step makes of a draft. */
export interface NewStep {
  readonly step: DraftStep
  readonly body: DraftBody
  readonly result: string | undefined
}

/** Adds a step to a draft that can still change: alone in writing, and refused where somebody else was first. */
export function keepRevision(context: Context, turn: DraftTurn, next: (draft: Draft) => Outcome<NewStep>): Promise<Outcome<Draft>> {
  return writingAlone(context, async (db) => {
    const draft = await draftOfTurn(db, turn)
    if (!draft.ok) return draft
    const step = next(draft.value)
    return step.ok ? keepStep(context, db, { ...step.value, id: turn.draft, country: draft.value.country, revision: turn.revision + 1, by: turn.by }) : step
  })
}

/** The draft whose turn it is, where it is still the one that was seen and can still change. */
export async function draftOfTurn(db: Database, { draft: id, revision, clearance }: Omit<DraftTurn, 'by'>): Promise<Outcome<Draft>> {
  const draft = await findDraft(db, { ...everything, clearance }, id)
  if (draft === undefined) return refused({ kind: 'draft-unknown', draft: id })
  if (draft.revision !== revision) return refused({ kind: 'draft-stale', draft: id, given: revision, present: draft })
  return draft.state === 'done' || draft.state === 'dropped' ? refused({ kind: 'draft-closed', draft: id, state: draft.state }) : done(draft)
}

/** Keeps a step in the transaction of the caller; refused where it leans on what the store does not hold. */
export async function keepStep(context: Context, db: Database, step: Omit<NewRevision, 'known'>): Promise<Outcome<Draft>> {
  const [unknown] = await findUnknownEvidence(db, evidenceOfDraft(step.body))
  if (unknown !== undefined) return refused({ kind: 'evidence-unknown', id: unknown })
  await addDraftRevision(db, { ...step, known: today(context) }, context.clock())
  const kept = await findDraft(db, everything, step.id)
  return kept === undefined ? refused({ kind: 'draft-unknown', draft: step.id }) : done(kept)
}

export async function writingAlone<T>({ store }: Context, write: (db: Database) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const kept = await attempt(store, () => store.db.transaction().execute(async (db) => {
    await lockWriting(db)
    return write(db)
  }))
  return kept.ok ? kept.value : kept
}

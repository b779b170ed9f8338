import { done, isDraftOf, parseScope, refused, type Clearance, type Draft, type LogbookEntry, type Outcome, type ProposalThen } from '../../core/index.ts'
import { addEntry } from '../../store/logbook.ts'
import type { Database } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { keepStep, writingAlone } from '../drafting/keep-revision.ts'
import { readDraft } from '../drafting/read-drafts.ts'
import { signature } from '../drafting/sign-draft.ts'
import { everything } from '../../store/as-of.ts'
import { levelEntry, proposalIn } from '../logbook/set-level.ts'
import { today } from '../view-on.ts'
import type { AssessingViews } from './assessing-views.ts'
import { readFallenEvidence } from './fallen-evidence.ts'
import { levelChoice } from './level-choice.ts'
import { levelOfTurn, type LevelTurn } from './put-level-forward.ts'

export interface LevelSignature extends LevelTurn {
  /** Evidence of the draft that no longer stands as it was and that the signer says to have seen. */
  readonly seen: readonly string[]
  /** Up to which marking the signer sees: what the model proposed is told from that, and from no more. */
  readonly clearance: Clearance
}

/** A level as it was set, with the draft that it came from. */
export interface SignedLevel {
  readonly draft: Draft
  readonly entry: LogbookEntry
}

/**
 * Signs a level that another account put forward, and sets it: both or neither, in the name of whoever put it forward and with the signer as second
 * reader. Refused where evidence fell that the signer has not seen to have fallen, and where another level was set meanwhile.
 */
export async function signLevel(context: Context, views: Pick<AssessingViews, 'assess'>, turn: LevelSignature): Promise<Outcome<SignedLevel>> {
  const before = await readDraft(context, { ...everything, clearance: turn.clearance }, turn.draft)
  if (!before.ok) return before
  if (!isDraftOf(before.value, 'level')) return refused({ kind: 'draft-unknown', draft: turn.draft })
  const { evidence, scope: named } = before.value.body
  const view = { asOf: today(context), recordedBy: undefined, clearance: turn.clearance }
  const fallen = await readFallenEvidence(context, evidence, view)
  if (!fallen.ok) return fallen
  const unseen = fallen.value.map(({ id }) => id).filter((id) => !turn.seen.includes(id))
  if (unseen.length > 0) return refused({ kind: 'evidence-fell', ids: unseen })
  const scope = parseScope(named)
  const assessed = scope.ok ? await views.assess({ scope: scope.value, view }) : scope
  return assessed.ok ? writingAlone(context, (db) => keepSigned(context, db, turn, proposalIn(assessed.value)?.proposal)) : assessed
}

/** Whatever can be refused is refused before the first row is kept. */
async function keepSigned(context: Context, db: Database, turn: LevelSignature, proposal: ProposalThen | undefined): Promise<Outcome<SignedLevel>> {
  const found = await levelOfTurn(db, turn)
  if (!found.ok) return found
  const { draft, standing } = found.value
  const signed = signature(draft, turn.by)
  if (!signed.ok) return signed
  const choice = levelChoice(draft.id, draft.body, { author: draft.putForward ?? draft.author, second: turn.by, known: today(context) })
  const entry = choice.ok ? await levelEntry(choice.value, proposal, standing, db) : choice
  if (!entry.ok) return entry
  const frame = { id: draft.id, country: draft.country, by: turn.by }
  const kept = await keepStep(context, db, { ...frame, ...signed.value, revision: turn.revision + 1 })
  if (!kept.ok) return kept
  const level = await addEntry(db, entry.value, context.clock())
  const finished = await keepStep(context, db, { ...frame, step: 'done', body: draft.body, result: level.id, revision: turn.revision + 2 })
  return finished.ok ? done({ draft: finished.value, entry: level }) : finished
}

import { isDraftOf, levelState, refused, standingEntries, type Draft, type LevelDraft, type LogbookEntry, type Outcome } from '../../core/index.ts'
import { everything } from '../../store/as-of.ts'
import { listEntries } from '../../store/logbook.ts'
import type { Database } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { draftOfTurn, keepStep, writingAlone, type DraftTurn } from '../drafting/keep-revision.ts'
import { levelEntry } from '../logbook/set-level.ts'
import { today } from '../view-on.ts'
import { levelChoice } from './level-choice.ts'

/** Which draft of a level somebody acts on, and which level they saw standing when they did. */
export interface LevelTurn extends DraftTurn {
  /** As `levelState` names it. */
  readonly level: string
}

/** Puts a level forward for another account to sign: everything that would stop it from being set stops it here already. */
export function putLevelForward(context: Context, turn: LevelTurn): Promise<Outcome<Draft>> {
  return writingAlone(context, async (db) => {
    const found = await levelOfTurn(db, turn)
    if (!found.ok) return found
    const { draft, standing } = found.value
    const choice = levelChoice(draft.id, draft.body, { author: turn.by, second: undefined, known: today(context) })
    const entry = choice.ok ? await levelEntry(choice.value, undefined, standing, db) : choice
    if (!entry.ok) return entry
    return keepStep(context, db, { step: 'put-forward', body: draft.body, result: undefined, id: draft.id, country: draft.country, revision: turn.revision + 1, by: turn.by })
  })
}

/** The draft of a level whose turn it is, with the entries that stand; refused where another level was set since it was looked at. */
export async function levelOfTurn(db: Database, turn: LevelTurn): Promise<Outcome<{ readonly draft: Draft<LevelDraft>; readonly standing: readonly LogbookEntry[] }>> {
  const found = await draftOfTurn(db, turn)
  if (!found.ok) return found
  const draft = found.value
  if (!isDraftOf(draft, 'level')) return refused({ kind: 'draft-unknown', draft: turn.draft })
  const standing = standingEntries(await listEntries(db, { ...everything, clearance: turn.clearance }))
  const present = levelState(standing, draft.body.scope)
  return present === turn.level ? { ok: true, value: { draft, standing } } : refused({ kind: 'level-changed', seen: turn.level, present })
}

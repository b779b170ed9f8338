import { done, refused, type Outcome, type PublishedKey } from '../../core/index.ts'
import { keyStatement } from '../../publishing/log/key-statement.ts'
import { signNote, type NoteSigner } from '../../publishing/log/note-signer.ts'
import { openNote, verifierText, type NoteVerifier } from '../../publishing/log/signed-note.ts'
import { lockWriting } from '../../store/lock-writing.ts'
import { findCheckpoint, listLog } from '../../store/public-log.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Database } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { today } from '../view-on.ts'
import { appendLog } from './append-log.ts'

export interface KeyChange {
  readonly before: NoteVerifier
  readonly next: NoteSigner
  /** Signs that the next follows: the key before, or where that is lost the next itself. */
  readonly signer: NoteSigner
  readonly keyFile: string
}

/** Writes into the log that one key follows another; from then on the new one signs. A change that is in the log already changes nothing. */
export async function rotateKey(context: Context, change: KeyChange): Promise<Outcome<void>> {
  const rotated = await attempt(context.store, () => context.store.db.transaction().execute(async (db) => {
    await lockWriting(db)
    return rotateLocked(context, db, change)
  }))
  return rotated.ok ? rotated.value : rotated
}

async function rotateLocked({ clock }: Context, db: Database, { before, next, signer, keyFile }: KeyChange): Promise<Outcome<void>> {
  const checkpoint = await findCheckpoint(db)
  if (checkpoint === undefined) return refused({ kind: 'key-refused', path: keyFile, what: 'nothing-published' })
  if ((await openNote(checkpoint.note, [next])) !== undefined) return done(undefined)
  if ((await openNote(checkpoint.note, [before])) === undefined) return refused({ kind: 'key-refused', path: keyFile, what: 'of-another-log' })
  const recorded = clock()
  const entry: PublishedKey = { kind: 'key', id: verifierText(next), issued: recorded.toISOString(), files: {}, statement: signNote(keyStatement(before, next), signer) }
  await appendLog(db, await listLog(db), [entry], { signer: next, known: today({ clock: () => recorded }), recorded })
  return done(undefined)
}

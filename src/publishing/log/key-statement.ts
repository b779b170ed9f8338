import { openNote, parseVerifier, signNote, verifierText, type NoteSigner, type NoteVerifier } from './signed-note.ts'

/** First line of the statement, so that no other signed text can stand for one. */
const title = 'peil key rotation'

/** That one key follows another: signed by the one before, which then vouches for it, or by the next itself where the one before is lost, which vouches for nothing. */
export function keyStatement(before: NoteVerifier, next: NoteVerifier, signer: NoteSigner): string {
  return signNote(`${title}\n${verifierText(before)}\n${verifierText(next)}\n`, signer)
}

/** The key that follows, where the statement is signed by the key that it follows on; undefined otherwise. */
export function keyAfter(statement: string, before: NoteVerifier): NoteVerifier | undefined {
  const opened = openNote(statement, [before])
  const [first, old, next] = opened?.text.split('\n') ?? []
  return first === title && old === verifierText(before) && next !== undefined ? parseVerifier(next) : undefined
}

/** The key that a statement says it follows on, believed of nobody yet. */
export function keyBefore(statement: string): NoteVerifier | undefined {
  return parseVerifier(statement.split('\n')[1] ?? '')
}
